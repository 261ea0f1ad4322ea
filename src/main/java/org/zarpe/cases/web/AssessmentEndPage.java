package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * Before the on-site part ends: what goes to the company, and what nobody has verified.
 *
 * @param may whether this person may end it now
 * @param second how much of the sample the second assessor has scored
 */
public record AssessmentEndPage(
        CompanyFile file,
        AssessmentStanding standing,
        boolean may,
        int verified,
        int all,
        int second,
        int sample,
        List<AssessmentRow> told,
        List<AssessmentRow> observed,
        List<AssessmentRow> unverified,
        int seen,
        Typed typed)
        implements Page {

    public String list() {
        return AssessmentAddress.of(file.company().id());
    }

    public String address() {
        return AssessmentAddress.end(file.company().id());
    }
}
