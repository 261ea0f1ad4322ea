package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;

/**
 * How two assessors agree who scored the same requirements without seeing each other.
 *
 * @param ended whether the on-site part has: before, nobody is shown anything
 * @param apart where they differ by two levels or more
 */
public record AgreementPage(
        CompanyFile file, AssessmentStanding standing, boolean ended, AgreementSign sign, List<Apart> apart)
        implements Page {

    /** What each said of a requirement, in words. */
    public record Apart(String code, String name, String href, String first, String second) {}

    public String list() {
        return AssessmentAddress.of(file.company().id());
    }
}
