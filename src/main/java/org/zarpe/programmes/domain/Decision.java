package org.zarpe.programmes.domain;

import java.util.UUID;
import org.zarpe.shared.Text;

/** Go or no-go, with its reasons. A later one replaces it, both stay. */
public record Decision(UUID id, boolean go, Text reasons, Stamp stamp) {}
