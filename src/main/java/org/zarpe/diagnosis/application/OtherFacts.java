package org.zarpe.diagnosis.application;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;

/** What the other modules know. Asked apart from the enrolment's facts, which ask this module in turn. */
@Component
class OtherFacts {

    private static final ScopedValue<Boolean> ASKING = ScopedValue.newInstance();

    private final ObjectProvider<FactSource> sources;

    OtherFacts(ObjectProvider<FactSource> sources) {
        this.sources = sources;
    }

    /** None where somebody it asks asks back. */
    Facts of(Enrolled enrolled) {
        return ASKING.isBound()
                ? Facts.none()
                : ScopedValue.where(ASKING, true).call(() -> {
                    Facts.Builder facts = Facts.builder();
                    sources.stream()
                            .filter(source -> !(source instanceof TellDiagnosis))
                            .forEach(source -> source.tell(enrolled, facts));
                    return facts.build();
                });
    }
}
