package org.zarpe.identity;

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

    /** Whether one is this for one company only. */
    public boolean isOfACompany() {
        return this == MANAGER || this == STAFF;
    }
}
