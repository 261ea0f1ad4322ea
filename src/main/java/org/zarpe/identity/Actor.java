package org.zarpe.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.tenancy.Scope;

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

    /** What the database is told: rows of companies reach as far as a look at their files. */
    public Scope scope() {
        return new Scope(
                operator.value(),
                person.value(),
                role.name(),
                Permission.SEE_FILE.reachOf(role).name(),
                company);
    }

    /** Somewhere at least; of one company, the companies module says. */
    public boolean may(Permission permission) {
        return permission.reachOf(role) != Reach.NONE;
    }

    /** Throws {@link NotAllowed} where the table gives the role nothing. */
    public void must(Permission permission) {
        if (!may(permission)) {
            throw new NotAllowed(role + " may not " + permission);
        }
    }
}
