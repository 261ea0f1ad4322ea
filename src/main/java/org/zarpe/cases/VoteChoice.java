package org.zarpe.cases;

/** In a committee yes grants; on an appeal yes takes the company's side. */
public enum VoteChoice {
    YES,
    NO,
    /** Not a vote cast: it counts for neither side, nor for the quorum. */
    ABSTAIN
}
