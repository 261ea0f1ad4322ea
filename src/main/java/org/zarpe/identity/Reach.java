package org.zarpe.identity;

/** How far a permission goes. What lies beyond is refused by the use case, and its rows are not shown by the database. */
public enum Reach {
    /** Not at all. */
    NONE,
    /** Everything of the operator. */
    OPERATOR,
    /** The companies that a director gave this person. */
    ASSIGNED,
    /** The person's own company. */
    OWN,
    /** The companies whose case this person assesses. */
    CASE
}
