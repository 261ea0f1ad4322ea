package org.zarpe.diagnosis.application;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;

/** Asked last: which questions are relevant hangs on what the others know. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TellDiagnosis implements FactSource {

    private final Diagnoses diagnoses;

    TellDiagnosis(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        facts.put(diagnoses.of(enrolled, facts.build()).facts());
    }
}
