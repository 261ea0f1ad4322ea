package org.zarpe.api.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.application.LookAtTokens;
import org.zarpe.api.application.MakeToken;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.domain.Secret;
import org.zarpe.api.domain.Token;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Role;
import org.zarpe.identity.StepUp;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** One's own tokens, and for the director those of services. A token is a way in that lasts: it is made with a fresh proof of who makes it. */
@RestController
@RequestMapping("/tokens")
class TokensController {

    private final MakeToken making;
    private final LookAtTokens tokens;
    private final Dictionary dictionary;
    private final StepUp stepUp;
    private final Clock clock;

    TokensController(MakeToken making, LookAtTokens tokens, Dictionary dictionary, StepUp stepUp, Clock clock) {
        this.making = making;
        this.tokens = tokens;
        this.dictionary = dictionary;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    @GetMapping
    TokensPage list(Actor actor, Language language) {
        stepUp.mustBeRecent();
        return page(actor, language, blank(), blank(), null);
    }

    /** Answered with the secret itself and not with an address: it is shown this once. */
    @PostMapping
    ResponseEntity<Page> forOneself(Actor actor, Language language, @RequestParam Map<String, String> form) {
        stepUp.mustBeRecent();
        return switch (making.forOneself(actor, wish(form))) {
            case Outcome.Done<Secret>(Secret secret) ->
                Answers.page(page(actor, language, blank(), blank(), secret.written()));
            case Outcome.Refused<Secret> refused ->
                Answers.refused(page(actor, language, typed(form, refused), blank(), null));
        };
    }

    @PostMapping("/services")
    ResponseEntity<Page> forService(Actor actor, Language language, @RequestParam Map<String, String> form) {
        actor.must(Permission.RUN_OPERATOR);
        stepUp.mustBeRecent();
        Role role = new WrittenFields(form, new Faults()).choice("role", Role.class);
        Outcome<Secret> made = making.forService(actor, wish(form), role == null ? Role.MANAGER : role);
        return switch (made) {
            case Outcome.Done<Secret>(Secret secret) ->
                Answers.page(page(actor, language, blank(), blank(), secret.written()));
            case Outcome.Refused<Secret> refused ->
                Answers.refused(page(actor, language, blank(), typed(form, refused), null));
        };
    }

    @PostMapping("/{id}/revocation")
    ResponseEntity<Page> revoke(Actor actor, @PathVariable UUID id) {
        making.revoke(actor, id);
        return Answers.seeOther("/tokens");
    }

    private TokensPage page(Actor actor, Language language, Typed own, Typed service, @Nullable String secret) {
        boolean directs = actor.may(Permission.RUN_OPERATOR);
        return new TokensPage(
                lines(tokens.own(actor)),
                directs ? lines(tokens.ofServices(actor)) : List.of(),
                directs,
                List.copyOf(Grant.all()),
                roles(dictionary.in(language)),
                own,
                service,
                secret);
    }

    private List<TokensPage.Line> lines(List<Token> all) {
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .map(token -> TokensPage.Line.of(token, today, clock.getZone()))
                .toList();
    }

    private static List<Option> roles(Words words) {
        return MakeToken.SERVICE_ROLES.stream()
                .map(role -> new Option(Words.kebab(role), words.of("site.role", role)))
                .toList();
    }

    private Typed blank() {
        return Typed.blank().with("lastDay", LocalDate.now(clock).plusDays(90));
    }

    private static Typed typed(Map<String, String> form, Outcome.Refused<Secret> refused) {
        return Typed.of(form).refused(refused.reasons());
    }

    private static Token.Wish wish(Map<String, String> form) {
        WrittenFields fields = new WrittenFields(form, new Faults());
        PartialDate last = fields.date("lastDay");
        Set<Grant> grants = Arrays.stream(Grant.all().toArray(Grant[]::new))
                .filter(grant -> fields.flag(grant.toString()))
                .collect(Collectors.toUnmodifiableSet());
        return new Token.Wish(fields.text("tokenName"), grants, last == null ? null : last.latest());
    }
}
