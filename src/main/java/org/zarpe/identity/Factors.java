package org.zarpe.identity;

import static org.springframework.security.core.authority.FactorGrantedAuthority.OTT_AUTHORITY;
import static org.springframework.security.core.authority.FactorGrantedAuthority.PASSWORD_AUTHORITY;
import static org.springframework.security.core.authority.FactorGrantedAuthority.WEBAUTHN_AUTHORITY;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * How, and when last, somebody proved who it is: by password, by a code from the mail, by a passkey, or to the provider of an operator.
 *
 * @param provider when the provider itself was shown a proof; {@link Instant#EPOCH} where it does not tell
 * @param providerTwice the same, where the provider says that it was shown two
 */
public record Factors(
        @Nullable Instant password,
        @Nullable Instant code,
        @Nullable Instant passkey,
        @Nullable Instant provider,
        @Nullable Instant providerTwice) {

    public static final Factors NONE = new Factors(null, null, null, null, null);

    private static final String PROVIDER = "FACTOR_PROVIDER";
    private static final String PROVIDER_TWICE = "FACTOR_PROVIDER_TWICE";

    static Factors of(Collection<? extends GrantedAuthority> authorities) {
        return new Factors(
                given(authorities, PASSWORD_AUTHORITY),
                given(authorities, OTT_AUTHORITY),
                given(authorities, WEBAUTHN_AUTHORITY),
                given(authorities, PROVIDER),
                given(authorities, PROVIDER_TWICE));
    }

    private static @Nullable Instant given(Collection<? extends GrantedAuthority> authorities, String factor) {
        return authorities.stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .filter(authority -> factor.equals(authority.getAuthority()))
                .map(FactorGrantedAuthority::getIssuedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    List<FactorGrantedAuthority> authorities() {
        return Stream.of(
                        authority(PASSWORD_AUTHORITY, password),
                        authority(OTT_AUTHORITY, code),
                        authority(WEBAUTHN_AUTHORITY, passkey),
                        authority(PROVIDER, provider),
                        authority(PROVIDER_TWICE, providerTwice))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FactorGrantedAuthority> authority(String factor, @Nullable Instant given) {
        return Optional.ofNullable(given)
                .map(when -> FactorGrantedAuthority.withAuthority(factor)
                        .issuedAt(when)
                        .build());
    }

    /** What was proved before stays proved. */
    public Factors and(Factors later) {
        return new Factors(
                later.password == null ? password : later.password,
                later.code == null ? code : later.code,
                later.passkey == null ? passkey : later.passkey,
                later.provider == null ? provider : later.provider,
                later.providerTwice == null ? providerTwice : later.providerTwice);
    }

    /** A passkey is a thing one has, opened by what one knows or is: it counts as both. What was shown to a provider counts as a password, unless it says that there were two. */
    public boolean areTwo() {
        return passkey != null || providerTwice != null || (password != null || provider != null) && code != null;
    }

    public boolean isRecent(Instant now, Duration span) {
        return isOwnRecent(now, span) || provider != null && !provider.isBefore(now.minus(span));
    }

    /** Shown to the product itself: a provider speaks for its operator only, and an account may serve others. */
    public boolean isOwnRecent(Instant now, Duration span) {
        return Stream.of(Optional.ofNullable(password), Optional.ofNullable(code), Optional.ofNullable(passkey))
                .flatMap(Optional::stream)
                .anyMatch(when -> !when.isBefore(now.minus(span)));
    }
}
