package org.zarpe.certificates.web;

import org.zarpe.certificates.Standing;

/** The colour in which it is said how a certificate stands. */
final class StandingTone {

    private StandingTone() {}

    static String of(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> "success";
            case SUSPENDED -> "warning";
            case WITHDRAWN -> "danger";
            case EXPIRED -> "neutral";
        };
    }
}
