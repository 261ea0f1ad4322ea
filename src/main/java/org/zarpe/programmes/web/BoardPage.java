package org.zarpe.programmes.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The companies of a cohort by stage.
 *
 * @param advisers of each company
 * @param candidates the advisers one may choose from; empty for whoever may not assign
 * @param refused the company whose form was refused, null where none was
 */
public record BoardPage(
        CohortBoard board,
        Map<CompanyId, List<Option>> advisers,
        List<Option> candidates,
        @Nullable CompanyId refused,
        Typed form)
        implements Page {

    /** As options: their identifiers and names. */
    public List<Option> assigned(CompanyId company) {
        return advisers.getOrDefault(company, List.of());
    }

    public List<String> advisersOf(CompanyId company) {
        return assigned(company).stream().map(Option::label).toList();
    }

    public Typed form(CompanyId company) {
        return company.equals(refused) ? form : Typed.blank();
    }

    BoardPage refused(CompanyId company, Typed typed) {
        return new BoardPage(board, advisers, candidates, company, typed);
    }
}
