package org.zarpe.privacy;

import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;

/** Allowing a use of a company's data, or withdrawing that. Only its manager does. */
public interface ApproveUses {

    void allow(Actor manager, CompanyId company, Use use);

    void withdraw(Actor manager, CompanyId company, Use use);
}
