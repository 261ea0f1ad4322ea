package org.zarpe.cases;

import java.math.BigDecimal;
import java.util.List;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.CommitteeTerms;
import org.zarpe.methodology.Gate;

/**
 * What a case is decided by, as the method said when it was opened; a later version of the method changes nothing of it.
 *
 * @param gates ids, all of which must hold
 * @param impartialityYears see {@link Accreditation}
 */
public record Criteria(
        List<String> gates, int quorum, BigDecimal majorityAbove, boolean chairCountsDouble, int impartialityYears) {

    public Criteria {
        gates = List.copyOf(gates);
        if (gates.isEmpty() || quorum < 1) {
            throw new IllegalArgumentException("nobody is recognised without gates and a committee");
        }
    }

    public static Criteria of(Accreditation method) {
        CommitteeTerms committee = method.committee();
        return new Criteria(
                method.gates().stream().map(Gate::id).toList(),
                committee.quorum(),
                committee.majorityAbove(),
                committee.chairCountsDouble(),
                method.impartialityYears());
    }
}
