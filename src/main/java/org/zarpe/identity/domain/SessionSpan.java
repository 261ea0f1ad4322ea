package org.zarpe.identity.domain;

import java.time.Duration;

/** How long somebody stays signed in: half a day without a visit, a week whatever happens. */
public final class SessionSpan {

    public static final Duration IDLE = Duration.ofHours(12);
    public static final Duration LONGEST = Duration.ofDays(7);

    /** Whoever was sent away by the provider is outside here a day later at the latest. */
    public static final Duration VOUCHED = Duration.ofDays(1);

    private SessionSpan() {}
}
