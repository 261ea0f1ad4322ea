package org.zarpe.programmes.domain;

/** What a criterion of eligibility answers. */
public enum Verdict {
    MET,
    /** The facts cannot tell, but a named source reports it as met. */
    MET_AS_REPORTED,
    NOT_MET,
    CANNOT_TELL,
    /** It waits for an instrument that is not complete. */
    CANNOT_TELL_YET
}
