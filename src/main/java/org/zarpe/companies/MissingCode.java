package org.zarpe.companies;

/** Why a fact has no value. */
public enum MissingCode {
    NOT_ASKED,
    REFUSED,
    UNKNOWN,
    NOT_APPLICABLE,
    NOT_YET
}
