package org.zarpe.companies;

import java.util.List;
import java.util.UUID;

/** The people of a company file, for modules that record what they did. Asked inside an operator's scope. */
public interface CompanyPeople {

    /** Those who still belong to the company, in the order they were entered. */
    List<Colleague> of(CompanyId company);

    /** @param position in the firm */
    record Colleague(UUID id, String name, String position) {}
}
