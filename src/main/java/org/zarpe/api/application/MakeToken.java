package org.zarpe.api.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.api.domain.Secret;
import org.zarpe.api.domain.Token;
import org.zarpe.api.domain.Tokens;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.identity.TokenBearers;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Tokens for oneself, and for services where the director makes them. */
@Component
@Transactional
public class MakeToken {

    /** What a service may be. What a company's manager, an assessor and the committee decide, they decide themselves. */
    public static final List<Role> SERVICE_ROLES = List.of(Role.DIRECTOR, Role.ADVISER, Role.TRAINER, Role.RESEARCHER);

    private final Tokens tokens;
    private final TokenBearers bearers;
    private final Clock clock;

    MakeToken(Tokens tokens, TokenBearers bearers, Clock clock) {
        this.tokens = tokens;
        this.bearers = bearers;
        this.clock = clock;
    }

    /** The secret is answered here and never again. */
    public Outcome<Secret> forOneself(Actor actor, Token.Wish wish) {
        return wish.checked(LocalDate.now(clock)).map(sound -> made(actor, actor.person(), false, sound));
    }

    public Outcome<Secret> forService(Actor director, Token.Wish wish, Role role) {
        director.must(Permission.RUN_OPERATOR);
        if (!SERVICE_ROLES.contains(role)) {
            return Outcome.refused(Refusal.at("role", "choose-one"));
        }
        return wish.checked(LocalDate.now(clock))
                .map(sound -> made(director, bearers.appointService(director, sound.name(), role), true, sound));
    }

    public void revoke(Actor actor, UUID id) {
        Token token = tokens.find(id).orElseThrow();
        if (!token.bearer().equals(actor.person())) {
            actor.must(Permission.RUN_OPERATOR);
        }
        tokens.revoke(id, actor.person(), clock.instant());
    }

    private Secret made(Actor actor, PersonId bearer, boolean service, Token.Wish wish) {
        Secret secret = Secret.next(actor.operator().value());
        LocalDate lastDay = java.util.Objects.requireNonNull(wish.lastDay());
        tokens.add(new Token(
                Ids.next(),
                wish.name(),
                bearer,
                service,
                secret.hash(),
                wish.grants(),
                lastDay,
                actor.person(),
                clock.instant(),
                null,
                null));
        return secret;
    }
}
