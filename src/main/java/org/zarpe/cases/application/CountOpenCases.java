package org.zarpe.cases.application;

import org.springframework.stereotype.Component;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.OpenCases;

/** Cases that an assessor still has on the desk: assigned, and not yet decided. */
@Component
class CountOpenCases implements OpenCases {

    private final CaseBook book;

    CountOpenCases(CaseBook book) {
        this.book = book;
    }

    @Override
    public int of(PersonId assessor) {
        return (int) book.all().stream()
                .filter(one -> one.state().isUndecided())
                .filter(one -> one.firstAssessor().filter(assessor::equals).isPresent()
                        || one.secondAssessor().filter(assessor::equals).isPresent())
                .count();
    }
}
