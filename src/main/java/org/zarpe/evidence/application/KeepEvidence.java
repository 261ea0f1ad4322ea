package org.zarpe.evidence.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.Piece.Withdrawal;
import org.zarpe.evidence.domain.EvidenceBook;
import org.zarpe.evidence.domain.EvidenceRules;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@Component
@Transactional
class KeepEvidence implements NoteEvidence {

    private final EvidenceDesk desk;
    private final EvidenceBook book;
    private final GiveEvidence giving;

    KeepEvidence(EvidenceDesk desk, EvidenceBook book, GiveEvidence giving) {
        this.desk = desk;
        this.book = book;
        this.giving = giving;
    }

    @Override
    public Outcome<UUID> note(Actor actor, EnrolmentId enrolment, UUID id, Noted noted) {
        return giving.give(actor, enrolment, id, noted, new GiveEvidence.InWords(), null);
    }

    @Override
    public Outcome<UUID> correct(Actor actor, EnrolmentId enrolment, UUID id, Noted noted, long version) {
        Enrolled enrolled = desk.open(actor, Permission.NOTE_EVIDENCE, enrolment);
        Piece piece = book.get(enrolment, id);
        desk.know(enrolled, noted.requirements());
        return desk.keptUp(enrolled)
                .then(open -> EvidenceRules.changeable(piece))
                .then(open -> EvidenceRules.check(noted, desk.today()))
                .then(sound -> piece.version() == version && !piece.isWithdrawn() && book.correct(piece, sound)
                        ? Outcome.done(id)
                        : Outcome.refused(Refusal.stale()));
    }

    @Override
    public Outcome<UUID> withdraw(Actor actor, EnrolmentId enrolment, UUID id, Text reason, long version) {
        Enrolled enrolled = desk.open(actor, Permission.NOTE_EVIDENCE, enrolment);
        Piece piece = book.get(enrolment, id);
        Withdrawal former = piece.withdrawal();
        if (former != null
                && former.by().equals(actor.person())
                && former.reason().equals(reason)) {
            return Outcome.done(id);
        }
        return desk.keptUp(enrolled)
                .then(open -> EvidenceRules.changeable(piece))
                .then(open -> EvidenceRules.withdrawal(reason))
                .then(sound -> piece.version() == version
                                && !piece.isWithdrawn()
                                && book.withdraw(piece, new Withdrawal(sound, actor.person(), desk.now()))
                        ? Outcome.done(id)
                        : Outcome.refused(Refusal.stale()));
    }
}
