package org.zarpe.shared.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On behalf of which operator something happens, by whom, and in which role.
 *
 * @param person null for work that nobody in particular does, such as a nightly job
 * @param role as the identity module names it, or null
 */
public record Scope(
        UUID operator, @Nullable UUID person, @Nullable String role) {

    public static Scope of(UUID operator) {
        return new Scope(operator, null, null);
    }

    public static Scope of(UUID operator, UUID person) {
        return new Scope(operator, person, null);
    }
}
