package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.cases.GateResult;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * What the assessor recommends to the committee.
 *
 * @param choices to grant is among them only where every gate holds
 */
public record RecommendationPage(
        CompanyFile file,
        AssessmentStanding standing,
        boolean may,
        List<GateResult> gates,
        List<Option> choices,
        int seen,
        Typed typed)
        implements Page {

    public long holding() {
        return gates.stream().filter(GateResult::holds).count();
    }

    public List<GateResult> failing() {
        return gates.stream().filter(gate -> !gate.holds()).toList();
    }

    public String list() {
        return AssessmentAddress.of(file.company().id());
    }

    /** Where each says what it read and where that is put right. */
    public String gatesOfCase() {
        return "/companies/" + file.company().id() + "/" + Addresses.TAB + "#gates";
    }

    public String address() {
        return AssessmentAddress.recommendation(file.company().id());
    }
}
