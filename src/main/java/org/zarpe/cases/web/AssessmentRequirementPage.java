package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;

/**
 * One requirement, and the form in which an assessor writes of it.
 *
 * @param beside what company and adviser say; empty before the assessor has written
 * @param differences from what somebody else saved meanwhile
 */
public record AssessmentRequirementPage(
        CompanyFile file,
        AssessmentStanding standing,
        VerdictSheet sheet,
        boolean assesses,
        List<Said> beside,
        List<Difference> differences)
        implements Page {

    /** What somebody says of the requirement, in words. */
    public record Said(String label, String value) {}

    public String list() {
        return AssessmentAddress.of(file.company().id()) + "#"
                + sheet.requirement().id();
    }
}
