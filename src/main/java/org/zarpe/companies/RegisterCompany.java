package org.zarpe.companies;

import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;

/** Opens a company file; also the way of an application. */
public interface RegisterCompany {

    /** Refusals name the fields: name, activity, founded, employees, town, country. */
    Outcome<CompanyId> register(Registration registration);

    /**
     * @param id made with the form, so that a second click finds the first one's company
     * @param country ISO 3166-1 alpha-2
     */
    record Registration(
            CompanyId id,
            String name,
            Text activity,
            @Nullable PartialDate founded,
            @Nullable Quantity employees,
            String town,
            String country,
            boolean illustrative) {}
}
