package org.zarpe.api.application;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.api.domain.Token;
import org.zarpe.api.domain.Tokens;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;

/** The tokens somebody may see: the own ones, and for the director those of services. */
@Component
@Transactional(readOnly = true)
public class LookAtTokens {

    private final Tokens tokens;

    LookAtTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    public List<Token> own(Actor actor) {
        return tokens.of(actor.person());
    }

    public List<Token> ofServices(Actor director) {
        director.must(Permission.RUN_OPERATOR);
        return tokens.services();
    }
}
