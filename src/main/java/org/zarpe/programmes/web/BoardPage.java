package org.zarpe.programmes.web;

import java.util.List;
import java.util.Map;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

/**
 * The companies of a cohort by stage.
 *
 * @param advisers names of the advisers of each company
 * @param candidates the advisers one may choose from; empty for whoever may not assign
 */
public record BoardPage(CohortBoard board, Map<CompanyId, List<String>> advisers, List<Option> candidates)
        implements Page {

    public List<String> advisersOf(CompanyId company) {
        return advisers.getOrDefault(company, List.of());
    }
}
