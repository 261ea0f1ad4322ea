package org.zarpe.identity;

/** What a person is for an operator. */
public enum Role {
    /** Runs the programme: opens calls, sees every company. */
    DIRECTOR,
    /** Consultant: works with the companies assigned. */
    ADVISER,
    /** Manager or staff of one company: sees that company alone. */
    MANAGER,
    /** Independent evaluator: gives verdicts, never on a company advised. */
    ASSESSOR
}
