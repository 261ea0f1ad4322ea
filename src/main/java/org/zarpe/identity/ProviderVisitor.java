package org.zarpe.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Finds the person for whom a provider speaks. Makes no account, gives no role: whoever is nothing for that operator stays outside. */
@Component
class ProviderVisitor implements Converter<OidcUserSource, OidcUser> {

    static final String NO_ACCOUNT = "no-account";
    static final String UNVERIFIED = "unverified";
    static final String TAKEN = "taken";

    /** What providers call two proofs, in the names that are registered for it. */
    private static final Set<String> TWO = Set.of(
            "mfa", "http://schemas.openid.net/pape/policies/2007/06/multi-factor", "https://refeds.org/profile/mfa");

    private final LinkedAccounts accounts;
    private final Clock clock;

    ProviderVisitor(LinkedAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public OidcUser convert(OidcUserSource source) {
        OperatorId operator = new OperatorId(
                UUID.fromString(source.getUserRequest().getClientRegistration().getRegistrationId()));
        OidcIdToken token = source.getUserRequest().getIdToken();
        Scope scope = Scope.of(operator.value());
        Member member = Scopes.as(scope, () -> find(operator, token, source.getUserInfo()));
        return new Vouched(new SignedIn(member, null, proved(token), operator.value()), token);
    }

    private Member find(OperatorId operator, OidcIdToken token, @Nullable OidcUserInfo more) {
        String issuer = Objects.requireNonNull(token.getIssuer()).toExternalForm();
        String subject = Objects.requireNonNull(token.getSubject());
        if (accounts.isLinked(issuer, subject)) {
            return accounts.known(operator, issuer, subject).orElseThrow(() -> refused(NO_ACCOUNT));
        }
        StandardClaimAccessor named = token.getEmail() == null && more != null ? more : token;
        String mail = named.getEmail();
        if (mail == null || !Boolean.TRUE.equals(named.getEmailVerified())) {
            throw refused(UNVERIFIED);
        }
        Member member = accounts.byMail(operator, mail).orElseThrow(() -> refused(NO_ACCOUNT));
        if (accounts.isTaken(issuer, member)) {
            throw refused(TAKEN);
        }
        Scopes.as(
                new Scope(operator.value(), member.id(), member.role().name(), "NONE", null),
                () -> accounts.link(issuer, subject, member));
        return member;
    }

    /** Recent is what the provider dates: its own session may be a week old. */
    private Factors proved(OidcIdToken token) {
        Instant shown = Objects.requireNonNullElse(token.getAuthenticatedAt(), Instant.EPOCH);
        Instant when = shown.isAfter(clock.instant()) ? clock.instant() : shown;
        List<String> ways = Objects.requireNonNullElse(token.getAuthenticationMethods(), List.of());
        String level = token.getAuthenticationContextClass();
        boolean two = ways.contains("mfa") || level != null && TWO.contains(level);
        return new Factors(null, null, null, when, two ? when : null);
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
