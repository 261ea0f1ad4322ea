package org.zarpe.results.application;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.domain.ChangeBook;
import org.zarpe.shared.storage.WorkedOut;

@Component
class AllChanges implements WorkedOut {

    private static final int AT_ONCE = 500;

    private final KeepChanges changes;
    private final ChangeBook book;
    private final Enrolments enrolments;

    AllChanges(KeepChanges changes, ChangeBook book, Enrolments enrolments) {
        this.changes = changes;
        this.book = book;
        this.enrolments = enrolments;
    }

    @Override
    public String table() {
        return "results.change";
    }

    @Override
    @Transactional
    public void workOut() {
        List<EnrolmentId> measured = book.measured();
        for (int begin = 0; begin < measured.size(); begin += AT_ONCE) {
            changes.of(enrolments.all(measured.subList(begin, Math.min(measured.size(), begin + AT_ONCE))));
        }
    }
}
