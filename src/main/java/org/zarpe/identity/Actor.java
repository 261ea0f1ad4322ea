package org.zarpe.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, in the role and for the operator of the moment. Controllers receive it, use cases decide by it.
 *
 * @param company the company a manager belongs to, null for everybody else
 */
public record Actor(
        PersonId person,
        String name,
        Role role,
        OperatorId operator,
        @Nullable UUID company) {

    public boolean is(Role... any) {
        for (Role one : any) {
            if (role == one) {
                return true;
            }
        }
        return false;
    }

    /** Refuses whoever has none of the roles. */
    public void mustBe(Role... any) {
        if (!is(any)) {
            throw new NotAllowed(role + " may not do this");
        }
    }
}
