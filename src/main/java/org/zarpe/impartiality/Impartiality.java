package org.zarpe.impartiality;

import java.time.LocalDate;
import java.util.List;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;

/**
 * Who may assess a company or decide on it. Asked inside an operator's scope, by whoever: the answer tells ties and shows no row of the company. The
 * database function {@code impartiality.conflicted} has the same rule, for triggers.
 */
public interface Impartiality {

    /**
     * What stands in the way, the latest first; empty where nothing does.
     *
     * @param on the day of assessing or deciding; a day ahead counts as today, and none before an event frees from it
     * @param years how long a tie stands in the way after its latest day, as the method says
     */
    List<Conflict> conflicts(PersonId person, CompanyId company, LocalDate on, int years);

    /** Whether the person signed, no longer than a year before the day, to have no other ties. The database function {@code impartiality.signed} has the same rule. */
    boolean hasSigned(PersonId person, LocalDate on);

    default boolean isFree(PersonId person, CompanyId company, LocalDate on, int years) {
        return conflicts(person, company, on, years).isEmpty();
    }
}
