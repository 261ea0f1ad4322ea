package org.zarpe.privacy;

import java.util.Set;
import org.zarpe.companies.CompanyId;

/** What companies allow, for modules that use their data. Asked inside an operator's scope. */
public interface Consents {

    /** False too where the company has said nothing. */
    boolean allows(CompanyId company, Use use);

    /** All companies that allow it now. */
    Set<CompanyId> allowing(Use use);
}
