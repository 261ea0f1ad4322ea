package org.zarpe.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;

/**
 * What an assessor found, and how it is put right.
 *
 * @param standing null while the company never asked to be recognised
 * @param told whether the on-site part has ended: before, nobody is told anything
 * @param recommends whether the reader may recommend by now
 * @param cards what waits for the reader first
 */
public record FindingsPage(
        CompanyFile file,
        @Nullable AssessmentStanding standing,
        boolean told,
        boolean recommends,
        int closed,
        List<FindingCard> cards)
        implements Page {

    public String address() {
        return AssessmentAddress.findings(file.company().id());
    }

    public String back() {
        return Addresses.of(file.company().id());
    }

    public String list() {
        return AssessmentAddress.of(file.company().id());
    }

    public String recommendation() {
        return AssessmentAddress.recommendation(file.company().id());
    }
}
