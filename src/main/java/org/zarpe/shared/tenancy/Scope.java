package org.zarpe.shared.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On behalf of which operator something happens, by whom, in which role, and how far that reaches: what the database is told at the begin of a transaction.
 *
 * @param person null for work that nobody in particular does, such as a nightly job
 * @param role as the identity module names it, or null
 * @param reach which companies' rows there are: OPERATOR all of them, ASSIGNED and CASE those given to the person, OWN the company, NONE no company's
 * @param company the person's own company, or null
 */
public record Scope(
        UUID operator,
        @Nullable UUID person,
        @Nullable String role,
        String reach,
        @Nullable UUID company) {

    private static final String ALL = "OPERATOR";

    public static Scope of(UUID operator) {
        return new Scope(operator, null, null, ALL, null);
    }

    public static Scope of(UUID operator, UUID person) {
        return new Scope(operator, person, null, ALL, null);
    }
}
