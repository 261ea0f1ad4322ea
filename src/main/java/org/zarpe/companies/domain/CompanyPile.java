package org.zarpe.companies.domain;

import java.util.Collection;
import java.util.Set;
import org.zarpe.companies.CompanyId;

/** Companies by the hundred. */
public interface CompanyPile {

    Set<CompanyId> known(Collection<CompanyId> companies);

    /** New ones only. */
    void add(Collection<Company> companies);
}
