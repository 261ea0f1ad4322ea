package org.zarpe.companies;

import java.util.Set;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;

/** Whose company file it is to see and to write: one place for all modules. Throws {@link org.zarpe.identity.NotAllowed}. */
public interface CompanyAccess {

    /** Director: every company of the operator; adviser: those assigned; manager: the own one; assessor: those assigned. */
    void mustSee(Actor actor, CompanyId company);

    /** As {@link #mustSee}, without assessors. */
    void mustWrite(Actor actor, CompanyId company);

    /** Only the director or an adviser of the company: plans, readings, stage transitions. */
    void mustAdvise(Actor actor, CompanyId company);

    /** Only the company's own manager: choosing the market, accepting the plan. */
    void mustManage(Actor actor, CompanyId company);

    boolean mayAdvise(Actor actor, CompanyId company);

    boolean mayManage(Actor actor, CompanyId company);

    /** Only the director. Whoever is assigned already stays so. */
    void assign(Actor director, PersonId adviser, CompanyId company);

    /** From now on; that the adviser accompanied the company stays on record. */
    void remove(Actor director, PersonId adviser, CompanyId company);

    Set<PersonId> advisersOf(CompanyId company);

    /** Those removed since, too. */
    Set<PersonId> everAdvised(CompanyId company);
}
