package org.zarpe.identity.domain;

import java.time.Duration;

/** How long somebody stays signed in: half a day without a visit, a week whatever happens. */
public final class SessionSpan {

    public static final Duration IDLE = Duration.ofHours(12);
    public static final Duration LONGEST = Duration.ofDays(7);

    private SessionSpan() {}
}
