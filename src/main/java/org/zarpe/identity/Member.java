package org.zarpe.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in one of the things it is, with what the header of a page says about it. */
record Member(
        UUID id,
        String name,
        String mail,
        String passwordHash,
        UUID membership,
        Role role,
        @Nullable UUID companyId,
        UUID operatorId,
        String operatorName,
        boolean demo) {

    static final String COLUMNS = """
            p.id, p.name, p.mail, p.password_hash, m.id as membership, m.role, m.company_id,
            o.id as operator_id, o.name as operator_name, o.demo
            """;

    Actor actor() {
        return new Actor(new PersonId(id), name, role, new OperatorId(operatorId), companyId);
    }
}
