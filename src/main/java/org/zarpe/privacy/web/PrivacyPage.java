package org.zarpe.privacy.web;

import java.util.List;
import java.util.Map;
import org.zarpe.companies.CompanyFile;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.privacy.application.AnonymiseColleague.Colleague;
import org.zarpe.privacy.domain.Stand;
import org.zarpe.privacy.domain.Statement;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Words;

/**
 * The tab of a company file about its data.
 *
 * @param names of those who said something
 * @param people of the company, for whoever may make them unknown
 * @param accounts who sign in for the company, likewise
 */
public record PrivacyPage(
        CompanyFile file,
        List<Stand> uses,
        Map<PersonId, String> names,
        boolean mayApprove,
        boolean mayTake,
        boolean mayAnonymise,
        List<Colleague> people,
        List<Actor> accounts)
        implements Page {

    public String address(String rest) {
        return "/companies/" + file.company().id() + "/" + rest;
    }

    public String statements(Stand stand) {
        return address("uses/" + Words.kebab(stand.use()) + "/statements");
    }

    /** "nobody" where it is not known. */
    public String by(Statement statement) {
        return statement.by() == null ? "nobody" : names.getOrDefault(statement.by(), "nobody");
    }
}
