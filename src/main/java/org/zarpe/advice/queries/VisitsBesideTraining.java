package org.zarpe.advice.queries;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.training.ContactLog;

/** Lets the training page show visits and calls too. */
@Component
@Transactional(readOnly = true)
class VisitsBesideTraining implements ContactLog {

    private final RecordedVisits visits;

    VisitsBesideTraining(RecordedVisits visits) {
        this.visits = visits;
    }

    @Override
    public List<Contact> of(EnrolmentId enrolment) {
        return visits.recorded(enrolment).reversed().stream()
                .map(recorded -> new Contact(
                        recorded.visit().date(),
                        recorded.visit().agenda(),
                        recorded.visit().hours(),
                        "/companies/" + recorded.company() + "/visits/" + recorded.id()))
                .toList();
    }
}
