package org.zarpe.reviews.queries;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.Enrolled;
import org.zarpe.reviews.AuditBooks;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.AuditAnswer;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.reviews.domain.ManagementReview;

@Component
@Transactional(readOnly = true)
class ReadAuditBooks implements AuditBooks {

    private final ReviewShelf shelf;

    ReadAuditBooks(ReviewShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Known> audits(Actor actor, Enrolled enrolled) {
        return shelf.audits(actor, enrolled).stream().map(ReadAuditBooks::known).toList();
    }

    @Override
    public List<Review> reviews(Actor actor, Enrolled enrolled) {
        return shelf.reviews(actor, enrolled).stream()
                .map(ReadAuditBooks::review)
                .toList();
    }

    private static Known known(Checklist checklist) {
        Audit audit = checklist.audit();
        return new Known(
                audit.id(),
                audit.number(),
                audit.terms(),
                audit.state(),
                checklist.questions().size(),
                checklist.questions().stream()
                        .flatMap(question -> found(question, checklist.answer(question)))
                        .toList(),
                audit.conclusion(),
                audit.endedOn());
    }

    private static Stream<Found> found(Requirement question, AuditAnswer answer) {
        return answer.finding() == null
                ? Stream.empty()
                : Stream.of(new Found(question.id(), answer.finding(), answer.note(), answer.nonconformity()));
    }

    private static Review review(ManagementReview one) {
        return new Review(
                one.id(),
                one.number(),
                one.meeting().held(),
                one.figures(),
                one.meeting().conclusion(),
                one.standing().stream()
                        .map(decision -> new Decided(
                                decision.id(),
                                decision.what(),
                                decision.owner(),
                                decision.due(),
                                decision.inPlan(),
                                decision.settledOn()))
                        .toList(),
                one.signed() == null ? null : one.signed().at());
    }
}
