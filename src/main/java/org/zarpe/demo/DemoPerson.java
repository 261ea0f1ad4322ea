package org.zarpe.demo;

import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Role;

/**
 * Somebody who can sign in.
 *
 * @param company key of the company a manager belongs to, null for everybody else
 */
record DemoPerson(
        String key,
        Role role,
        String name,
        String mail,
        @Nullable String company) {}
