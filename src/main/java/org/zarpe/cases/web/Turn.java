package org.zarpe.cases.web;

import org.jspecify.annotations.Nullable;
import org.zarpe.cases.domain.Awaits;

/**
 * Whose turn it is.
 *
 * @param who by name; empty where nobody in particular is waited for
 * @param mine whether it is the turn of the one who looks
 * @param href where the one who looks does it; null where it is somebody else's
 */
public record Turn(
        Awaits awaits, String who, boolean mine, @Nullable String href) {}
