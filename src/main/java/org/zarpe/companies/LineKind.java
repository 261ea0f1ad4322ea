package org.zarpe.companies;

/** The kinds of lines of a company file that are entered, changed and withdrawn alike. */
public enum LineKind {
    PERSON,
    PRODUCT,
    EXPORT,
    ESTABLISHMENT
}
