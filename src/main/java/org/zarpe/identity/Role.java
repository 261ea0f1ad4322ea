package org.zarpe.identity;

import java.util.EnumSet;
import java.util.Set;

/** What a person is for an operator. */
public enum Role {
    /** Runs the programme: opens calls, sees every company. */
    DIRECTOR,
    /** Consultant: works with the companies assigned. */
    ADVISER,
    /** Runs one company: sees that company alone, and agrees for it. */
    MANAGER,
    /** Works in one company: sees that company alone, and prepares what its manager agrees. */
    STAFF,
    /** Holds the sessions in which people of the companies learn. */
    TRAINER,
    /** Independent evaluator: gives verdicts, never on a company advised. */
    ASSESSOR,
    /** Member of the committee that decides on accreditation, never on a company advised. */
    COMMITTEE,
    /** Reads what the companies' figures say together, under pseudonyms. */
    RESEARCHER;

    private static final Set<Role> DECIDING = EnumSet.of(DIRECTOR, ASSESSOR, COMMITTEE);

    /** Whoever decides about others proves twice who it is. */
    public boolean needsSecondFactor() {
        return DECIDING.contains(this);
    }

    /** Whether one is this for one company only. */
    public boolean isOfACompany() {
        return this == MANAGER || this == STAFF;
    }
}
