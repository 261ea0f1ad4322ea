package org.zarpe.cases.web;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;

/**
 * One requirement, and the form in which an assessor writes of it.
 *
 * @param photo id of the next photo that is taken of it
 * @param beside what company and adviser say; empty before the assessor has written
 * @param differences from what somebody else saved meanwhile
 */
public record AssessmentRequirementPage(
        CompanyFile file,
        AssessmentStanding standing,
        VerdictSheet sheet,
        boolean assesses,
        UUID photo,
        List<Said> beside,
        List<Difference> differences)
        implements Page {

    /** What somebody says of the requirement, in words. */
    public record Said(String label, String value) {}

    /** Where a photo comes in pieces over a bad line. */
    public String uploads() {
        return "/companies/" + file.company().id() + "/evidence/uploads";
    }

    public String list() {
        return AssessmentAddress.of(file.company().id()) + "#"
                + sheet.requirement().id();
    }
}
