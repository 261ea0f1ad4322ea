package org.zarpe.companies;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** Opening many company files at once, by the director: each is checked as the form checks it, all are kept in one go. */
public interface RegisterCompanies {

    /** Which of them are there already. */
    Set<CompanyId> known(Actor director, Collection<CompanyId> companies);

    Batch begin(Actor director);

    /** Files that are checked and not kept yet. */
    interface Batch {

        /** Refusals name the fields of the form. */
        Outcome<CompanyId> add(Actor director, CompanyId company, Map<String, String> written);

        /** Those that were found sound; the others are forgotten. */
        void keep(Set<CompanyId> companies);
    }
}
