package org.zarpe.plans.application;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.plans.ContinuityPromise;
import org.zarpe.plans.PlanContinuity;
import org.zarpe.plans.domain.ContinuityLine;
import org.zarpe.plans.domain.ContinuityLines;
import org.zarpe.plans.domain.Stamp;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.WrittenFields;

/** What goes on after the programme, written by the company and its adviser. */
@Component
@Transactional
public class KeepContinuity implements PlanContinuity {

    private final CompanyAccess access;
    private final PlanRoom room;
    private final ContinuityLines lines;
    private final Clock clock;

    KeepContinuity(CompanyAccess access, PlanRoom room, ContinuityLines lines, Clock clock) {
        this.access = access;
        this.room = room;
        this.lines = lines;
        this.clock = clock;
    }

    public Outcome<UUID> promise(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        access.must(actor, Permission.WORK_ON_PLAN, company);
        return promise(actor, room.enrolled(company), id, read(written, null));
    }

    @Override
    public Outcome<UUID> promise(Actor actor, EnrolmentId enrolment, UUID id, ContinuityPromise promise) {
        Enrolled enrolled = room.enrolled(enrolment);
        access.must(actor, Permission.WORK_ON_PLAN, enrolled.company());
        return promise(actor, enrolled, id, ContinuityLine.check(promise, new Faults()));
    }

    private Outcome<UUID> promise(Actor actor, Enrolled enrolled, UUID id, Outcome<ContinuityPromise> checked) {
        return room.open(room.continuing(enrolled))
                .then(open -> lines.existsById(id)
                        ? Outcome.done(id)
                        : checked.map(sound -> lines.save(
                                        ContinuityLine.promise(id, open.id(), open.pack(), sound, stamp(actor)))
                                .id()));
    }

    public Outcome<UUID> reword(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        return change(
                actor,
                company,
                id,
                written,
                line -> read(written, line.promise().what()).map(promise -> {
                    line.reword(promise, stamp(actor));
                    return line;
                }));
    }

    public Outcome<UUID> withdraw(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        return change(actor, company, id, written, line -> {
            line.withdraw(stamp(actor));
            return Outcome.done(line);
        });
    }

    private Outcome<UUID> change(
            Actor actor,
            CompanyId company,
            UUID id,
            Map<String, String> written,
            Function<ContinuityLine, Outcome<ContinuityLine>> change) {
        ContinuityLine line = get(actor, company, id);
        boolean same = !line.isWithdrawn() && line.version() == new WrittenFields(written, new Faults()).version();
        return room.open(room.enrolled(line.enrolment()))
                .then(open -> same ? change.apply(line) : Outcome.refused(Refusal.stale()))
                .map(lines::save)
                .map(ContinuityLine::id);
    }

    @Transactional(readOnly = true)
    public ContinuityLine get(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.WORK_ON_PLAN, company);
        return lines.findById(id)
                .filter(line -> room.enrolled(line.enrolment()).company().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no continuity line " + id));
    }

    private static Outcome<ContinuityPromise> read(Map<String, String> written, @Nullable Text former) {
        Faults faults = new Faults();
        return ContinuityLine.read(new WrittenFields(written, faults), faults, former);
    }

    private Stamp stamp(Actor actor) {
        return Stamp.today(actor.person(), clock);
    }
}
