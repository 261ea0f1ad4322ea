package org.zarpe.identity.domain;

import java.time.Duration;

/** So many tries, and after them one more each time a part of the span has gone by. */
public record Limit(int tries, Duration span) {}
