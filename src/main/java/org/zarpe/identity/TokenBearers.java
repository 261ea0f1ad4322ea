package org.zarpe.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets programs act: for the person who gave them a token, or as a member of the operator that is no person. */
@Component
public class TokenBearers {

    private final Accounts accounts;

    TokenBearers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The member as after signing in, for one request; empty for somebody who no longer is one. */
    public Optional<Authentication> of(OperatorId operator, PersonId person) {
        return accounts.program(operator, person)
                .map(member ->
                        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
    }

    /** A program as a member of the operator; its mail address reaches nobody and its password is known to nobody. */
    @Transactional
    public PersonId appointService(Actor director, String name, Role role) {
        director.must(Permission.RUN_OPERATOR);
        PersonId service = PersonId.next();
        String mail = ("service." + service.value() + "@zarpe.invalid").toLowerCase(Locale.ROOT);
        accounts.register(service, name, mail, UUID.randomUUID() + "." + UUID.randomUUID())
                .orThrow();
        accounts.appoint(director.operator(), service, role);
        return service;
    }
}
