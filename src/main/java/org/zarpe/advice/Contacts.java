package org.zarpe.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.zarpe.companies.CompanyId;

/** When somebody last visited or called a company, for homes. Asked inside an operator's scope. */
public interface Contacts {

    Optional<LocalDate> last(CompanyId company);

    /** Those never contacted are left out. */
    Map<CompanyId, LocalDate> last(Collection<CompanyId> companies);
}
