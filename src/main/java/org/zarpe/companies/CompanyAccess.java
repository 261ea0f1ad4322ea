package org.zarpe.companies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;

/** What a person may do with one company: the reach of the permission table, measured at the company's file. */
public interface CompanyAccess {

    /**
     * Throws {@link org.zarpe.identity.NotAllowed}. A director's look at figures is written down with it: such a reading needs a transaction that writes.
     */
    void must(Actor actor, Permission permission, CompanyId company);

    boolean may(Actor actor, Permission permission, CompanyId company);

    /** Figures of several companies, by name, are shown together: a director's look at each is written down, in a transaction that writes. */
    void shown(Actor actor, Permission permission, Collection<CompanyId> companies);

    /** Only the director. Whoever is assigned for it already stays so; whoever was for something else is from now on for this, and that stays on record. */
    void assign(Actor director, PersonId person, Part part, CompanyId company);

    /** From now on; that the person worked with the company stays on record. */
    void remove(Actor director, PersonId person, CompanyId company);

    Set<PersonId> advisersOf(CompanyId company);

    /** Whoever is written to when something of the company is due: its managers, then its advisers. Asked inside the operator's scope. */
    Set<PersonId> responsible(OperatorId operator, CompanyId company);

    /** Whoever has each of the companies now, for what. */
    Map<CompanyId, List<Assigned>> assigned(Collection<CompanyId> companies);

    /** Advisers and trainers, those removed since, too. */
    Set<PersonId> everAdvised(CompanyId company);

    record Assigned(PersonId person, Part part) {}

    /** What a person was given a company for. */
    enum Part {
        ADVISER,
        TRAINER,
        ASSESSOR,
        COMMITTEE
    }
}
