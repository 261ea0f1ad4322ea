package org.zarpe.evidence.application;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.BlindScoring;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.RequestedEvidence;
import org.zarpe.evidence.domain.EvidenceBook;
import org.zarpe.evidence.domain.RequestBook;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.tenancy.Look;

@Component
@Transactional(readOnly = true)
class ReadShelf implements EvidenceShelf {

    private record Of(EnrolmentId enrolment) {}

    private final EvidenceBook book;
    private final RequestBook requests;
    private final NoticeTime notice;
    private final CompanyAccess access;
    private final List<BlindScoring> scoring;

    ReadShelf(
            EvidenceBook book,
            RequestBook requests,
            NoticeTime notice,
            CompanyAccess access,
            List<BlindScoring> scoring) {
        this.book = book;
        this.requests = requests;
        this.notice = notice;
        this.access = access;
        this.scoring = List.copyOf(scoring);
    }

    @Override
    public List<Piece> of(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_EVIDENCE, enrolled.company());
        return shown(enrolled, piece -> piece.by().equals(actor.person()));
    }

    @Override
    public List<Piece> of(Enrolled enrolled) {
        return shown(enrolled, piece -> false);
    }

    private List<Piece> shown(Enrolled enrolled, Predicate<Piece> own) {
        List<Piece> all = Look.once(new Of(enrolled.id()), () -> book.of(enrolled.id()));
        boolean blind =
                all.stream().anyMatch(Piece::isWitnessed) && scoring.stream().anyMatch(one -> one.goesOn(enrolled));
        return blind
                ? all.stream()
                        .filter(piece -> !piece.isWitnessed() || own.test(piece))
                        .toList()
                : all;
    }

    @Override
    public List<RequestedEvidence> requests(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_EVIDENCE, enrolled.company());
        return requests(enrolled);
    }

    @Override
    public List<RequestedEvidence> requests(Enrolled enrolled) {
        return requests.of(enrolled.id(), of(enrolled));
    }

    @Override
    public int noticeDays(Enrolled enrolled) {
        return notice.of(enrolled);
    }
}
