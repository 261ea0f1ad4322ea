package org.zarpe.cases.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;

/** Tells {@code accreditation.granted}: whether the committee's yes stands today. Of a company that never asked nothing is told. */
@Component
class CaseFacts implements FactSource {

    private static final Set<CaseState> STANDS = EnumSet.of(CaseState.GRANTED, CaseState.CERTIFIED);

    private final CaseShelf shelf;

    CaseFacts(CaseShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        List<Kept> all = shelf.of(enrolled.company());
        if (!all.isEmpty()) {
            facts.put(
                    "accreditation.granted",
                    all.stream().anyMatch(kept -> STANDS.contains(kept.opened().stateOn(kept.today()))));
        }
    }
}
