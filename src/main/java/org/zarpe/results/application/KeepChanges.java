package org.zarpe.results.application;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.Results;
import org.zarpe.results.domain.ChangeBook;

/** With whatever was recorded, in the same transaction. */
@Component
class KeepChanges {

    private final Enrolments enrolments;
    private final Results results;
    private final ChangeBook book;

    KeepChanges(Enrolments enrolments, Results results, ChangeBook book) {
        this.enrolments = enrolments;
        this.results = results;
        this.book = book;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void of(Collection<Enrolled> enrolled) {
        // of two who record at once the second one reads what the first has recorded
        enrolments.hold(enrolled.stream().map(Enrolled::id).toList());
        book.keep(results.changes(enrolled));
    }
}
