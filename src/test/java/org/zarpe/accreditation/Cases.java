package org.zarpe.accreditation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zarpe.Staff;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.Readings;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** What people do with the requirements of a workshop. */
@Component
public class Cases {

    public static final LocalDate TODAY = LocalDate.now();

    private final Staff staff;
    private final Enrolments enrolments;
    private final RequirementGrids grids;
    private final ReadRequirement reading;
    private final Readings readings;
    private final StateRequirement statements;
    private final NoteEvidence evidence;
    private final GiveVerdict verdicts;

    Cases(
            Staff staff,
            Enrolments enrolments,
            RequirementGrids grids,
            ReadRequirement reading,
            Readings readings,
            StateRequirement statements,
            NoteEvidence evidence,
            GiveVerdict verdicts) {
        this.staff = staff;
        this.enrolments = enrolments;
        this.grids = grids;
        this.reading = reading;
        this.readings = readings;
        this.statements = statements;
        this.evidence = evidence;
        this.verdicts = verdicts;
    }

    public <T> T inside(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }

    public Enrolled enrolled(Workshop workshop) {
        return inside(workshop, () -> enrolments.get(workshop.enrolment()));
    }

    public Facts facts(Workshop workshop) {
        return inside(workshop, () -> enrolments.facts(enrolments.get(workshop.enrolment())));
    }

    public RequirementGrid grid(Workshop workshop) {
        return inside(workshop, () -> grids.of(enrolments.get(workshop.enrolment())));
    }

    public Outcome<Reading> read(Workshop workshop, Actor actor, Reader reader, String requirement, Mark mark) {
        return inside(
                workshop,
                () -> reading.read(
                        actor,
                        new ReadRequirement.Marked(
                                workshop.enrolment(),
                                requirement,
                                reader,
                                mark,
                                readings.of(workshop.enrolment(), reader, requirement)
                                        .version())));
    }

    public Outcome<Stated<WorkState>> work(
            Workshop workshop, Actor actor, String requirement, WorkState state, long version) {
        return inside(
                workshop, () -> statements.work(actor, new About(workshop.enrolment(), requirement), state, version));
    }

    public Outcome<Stated<OwnAnswer>> answer(
            Workshop workshop, Actor actor, String requirement, OwnAnswer answer, long version) {
        return inside(
                workshop,
                () -> statements.answer(actor, new About(workshop.enrolment(), requirement), answer, version));
    }

    public Outcome<Stated<Verdict>> judge(
            Workshop workshop, Actor actor, String requirement, Verdict verdict, long version) {
        return inside(
                workshop, () -> verdicts.give(actor, new About(workshop.enrolment(), requirement), verdict, version));
    }

    public UUID note(Workshop workshop, String... requirements) {
        UUID id = Ids.next();
        note(workshop, id, noted(null, requirements)).orThrow();
        return id;
    }

    public Outcome<UUID> note(Workshop workshop, UUID id, Noted noted) {
        return inside(workshop, () -> evidence.note(workshop.manager(), workshop.enrolment(), id, noted));
    }

    public Outcome<UUID> withdraw(Workshop workshop, Actor actor, UUID id, String reason, long version) {
        return inside(
                workshop, () -> evidence.withdraw(actor, workshop.enrolment(), id, new Text(reason, reason), version));
    }

    public static Noted noted(@org.jspecify.annotations.Nullable LocalDate until, String... requirements) {
        return new Noted(
                List.of(requirements),
                new Text("Hoja firmada en la oficina", "Signed sheet in the office"),
                PartialDate.of(TODAY.minusYears(2)),
                until == null ? null : PartialDate.of(until));
    }

    public static String code(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Refused<?> refused -> refused.reasons().getFirst().code();
            case Outcome.Done<?> done -> "done";
        };
    }
}
