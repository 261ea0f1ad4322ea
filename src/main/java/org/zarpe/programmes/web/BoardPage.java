package org.zarpe.programmes.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Screen;
import org.zarpe.shared.web.Typed;

/**
 * The companies of a cohort by stage.
 *
 * @param given the people who have each company
 * @param candidates whom one may choose from; empty for whoever may not assign
 * @param refused the company whose form was refused, null where none was
 */
public record BoardPage(
        CohortBoard board,
        Map<CompanyId, List<Given>> given,
        List<Given> candidates,
        @Nullable CompanyId refused,
        Typed form)
        implements Page {

    public List<Given> assigned(CompanyId company) {
        return given.getOrDefault(company, List.of());
    }

    public List<String> advisersOf(CompanyId company) {
        return assigned(company).stream()
                .filter(Given::isAdviser)
                .map(Given::name)
                .toList();
    }

    public List<Given> othersOf(CompanyId company) {
        return assigned(company).stream().filter(one -> !one.isAdviser()).toList();
    }

    public List<Option> options(Screen screen) {
        return candidates.stream()
                .map(one -> new Option(one.person().value().toString(), screen.t(one.key(), one.name())))
                .toList();
    }

    public Typed form(CompanyId company) {
        return company.equals(refused) ? form : Typed.blank();
    }

    BoardPage refused(CompanyId company, Typed typed) {
        return new BoardPage(board, given, candidates, company, typed);
    }

    /** Somebody who has a company, or may be given one. */
    public record Given(PersonId person, String name, CompanyAccess.Part part) {

        public boolean isAdviser() {
            return part == CompanyAccess.Part.ADVISER;
        }

        /** Of the sentence that says the name and for what. */
        public String key() {
            return "programmes.board.part." + part.name().toLowerCase(Locale.ROOT);
        }
    }
}
