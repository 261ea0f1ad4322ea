package org.zarpe.evidence.application;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
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

    ReadShelf(EvidenceBook book, RequestBook requests, NoticeTime notice, CompanyAccess access) {
        this.book = book;
        this.requests = requests;
        this.notice = notice;
        this.access = access;
    }

    @Override
    public List<Piece> of(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_EVIDENCE, enrolled.company());
        return of(enrolled);
    }

    @Override
    public List<Piece> of(Enrolled enrolled) {
        return Look.once(new Of(enrolled.id()), () -> book.of(enrolled.id()));
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
