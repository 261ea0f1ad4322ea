package org.zarpe.results.queries;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.results.ResultLines;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.results.domain.ValueLedger;

/** Not read only: a director's look at results is written down. */
@Component
@Transactional
class ReadLines implements ResultLines {

    private final ValueLedger ledger;
    private final CompanyAccess access;

    ReadLines(ValueLedger ledger, CompanyAccess access) {
        this.ledger = ledger;
        this.access = access;
    }

    @Override
    public List<ResultLine> of(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_RESULTS, enrolled.company());
        return ledger.findByEnrolmentIdOrderByPeriodFromAscAtAscIdAsc(enrolled.id()).stream()
                .map(ReadLines::line)
                .toList();
    }

    private static ResultLine line(RecordedValue recorded) {
        return new ResultLine(
                recorded.id(), recorded.value(), recorded.correctsId(), !recorded.stands(), recorded.at());
    }
}
