package org.zarpe.evidence.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.evidence.AnswerEvidence;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.domain.EvidenceBook;
import org.zarpe.evidence.domain.EvidenceRules;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class SayOfEvidence implements AnswerEvidence {

    private final EvidenceDesk desk;
    private final EvidenceBook book;

    SayOfEvidence(EvidenceDesk desk, EvidenceBook book) {
        this.desk = desk;
        this.book = book;
    }

    @Override
    public Outcome<UUID> accept(Actor actor, EnrolmentId enrolment, UUID piece, long version) {
        return answer(actor, enrolment, piece, version, Outcome.done(""));
    }

    @Override
    public Outcome<UUID> sendBack(Actor actor, EnrolmentId enrolment, UUID piece, String reason, long version) {
        return answer(actor, enrolment, piece, version, EvidenceRules.reason(reason));
    }

    private Outcome<UUID> answer(Actor actor, EnrolmentId enrolment, UUID id, long version, Outcome<String> reason) {
        Enrolled enrolled = desk.open(actor, Permission.JUDGE_EVIDENCE, enrolment);
        Piece piece = book.get(enrolment, id);
        return desk.keptUp(enrolled)
                .then(open -> piece.by().equals(actor.person())
                        ? Outcome.refused(Refusal.of("own-evidence"))
                        : EvidenceRules.changeable(piece))
                .then(open -> reason)
                .then(said -> !piece.isWithdrawn()
                                && piece.version() == version
                                && book.answer(enrolment, piece, answer(actor, said))
                        ? Outcome.done(id)
                        : Outcome.refused(Refusal.stale()));
    }

    private Piece.Answer answer(Actor actor, String reason) {
        return new Piece.Answer(reason.isEmpty(), reason, actor.person(), actor.role(), desk.now());
    }
}
