package org.zarpe.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in one of the things it is, with what the header of a page says about it.
 *
 * @param everybodyTwice whether the operator asks two proofs of everybody
 * @param passwordLent whether somebody else made the password, so that another must be chosen
 * @param passwordOver whether it was not chosen in time
 */
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
        boolean demo,
        boolean everybodyTwice,
        boolean passwordLent,
        boolean passwordOver) {

    static final String COLUMNS = """
            p.id, p.name, p.mail, p.password_hash, m.id as membership, m.role, m.company_id,
            o.id as operator_id, o.name as operator_name, o.demo,
            exists (select from identity.door d where d.operator_id = o.id and d.everybody_twice) as everybody_twice,
            p.password_until is not null as password_lent,
            p.password_until is not null and p.password_until < now() as password_over
            """;

    Actor actor() {
        return new Actor(new PersonId(id), name, role, new OperatorId(operatorId), companyId);
    }
}
