package org.zarpe.advice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zarpe.programmes.EnrolmentId;

/** Hears what a plan would hear. */
@Component
public class HeardAgreements {

    private final List<AgreementMade> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(AgreementMade made) {
        heard.add(made);
    }

    public List<AgreementMade> of(EnrolmentId enrolment) {
        return heard.stream().filter(made -> made.enrolment().equals(enrolment)).toList();
    }
}
