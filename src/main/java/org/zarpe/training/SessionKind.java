package org.zarpe.training;

/** The mixed scheme of the method: together with other companies, on one subject, or at the company's own place. */
public enum SessionKind {
    GROUP,
    SPECIALISED,
    ON_SITE
}
