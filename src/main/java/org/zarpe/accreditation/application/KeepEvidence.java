package org.zarpe.accreditation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.accreditation.EvidenceNote;
import org.zarpe.accreditation.EvidenceNote.Withdrawal;
import org.zarpe.accreditation.NoteEvidence;
import org.zarpe.accreditation.domain.EvidenceBook;
import org.zarpe.accreditation.domain.EvidenceRules;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@Component
@Transactional
class KeepEvidence implements NoteEvidence {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final EvidenceBook book;
    private final Clock clock;

    KeepEvidence(Enrolments enrolments, CompanyAccess access, EvidenceBook book, Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> note(Actor actor, EnrolmentId enrolment, UUID id, Noted noted) {
        Enrolled enrolled = enrolments.get(enrolment);
        access.must(actor, Permission.NOTE_EVIDENCE, enrolled.company());
        if (book.find(enrolment, id).isPresent()) {
            return Outcome.done(id);
        }
        Pack pack = enrolments.packOf(enrolled);
        noted.requirements().forEach(pack::requirement);
        return enrolled.ifOngoing()
                .then(open -> enrolments.using("requirements", open))
                .then(open -> EvidenceRules.check(noted, LocalDate.now(clock)))
                .map(sound -> {
                    book.add(enrolment, written(actor, id, sound), enrolled.pack());
                    return id;
                });
    }

    private EvidenceNote written(Actor actor, UUID id, Noted noted) {
        return new EvidenceNote(
                id,
                noted.requirements(),
                noted.words(),
                noted.from(),
                noted.until(),
                actor.person(),
                clock.instant(),
                null,
                0);
    }

    @Override
    public Outcome<UUID> withdraw(Actor actor, EnrolmentId enrolment, UUID id, Text reason, long version) {
        Enrolled enrolled = enrolments.get(enrolment);
        access.must(actor, Permission.NOTE_EVIDENCE, enrolled.company());
        EvidenceNote note = book.find(enrolment, id).orElseThrow(() -> new NoSuchElementException("no evidence " + id));
        Withdrawal former = note.withdrawal();
        if (former != null
                && former.by().equals(actor.person())
                && former.reason().equals(reason)) {
            return Outcome.done(id);
        }
        return enrolled.ifOngoing()
                .then(open -> enrolments.using("requirements", open))
                .then(open -> EvidenceRules.withdrawal(reason))
                .then(sound -> note.version() == version
                                && !note.isWithdrawn()
                                && book.withdraw(note, new Withdrawal(sound, actor.person(), clock.instant()))
                        ? Outcome.done(id)
                        : Outcome.refused(Refusal.stale()));
    }
}
