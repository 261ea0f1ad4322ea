package org.zarpe.certificates.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VcJwtTests {

    private static final Signed SIGNED = new Signed();
    private static final String JWT = SIGNED.jwt();

    @Test
    void saysTheSameAsTheOtherForm() {
        assertThat(VcJwt.holds(JWT, SIGNED.issuer())).isTrue();
        assertThat(VcJwt.read(JWT)).contains(SIGNED.badge());
    }

    @Test
    void doesNotHoldForAnotherIssuer() {
        assertThat(VcJwt.holds(JWT, new Signed().issuer())).isFalse();
    }

    /** The last sign of the signature carries bits that say nothing. */
    @Property(tries = 300)
    void doesNotHoldWithAnyCharacterChanged(@ForAll @IntRange(max = 100_000) int place) {
        int at = place % (JWT.length() - 1);
        char other = JWT.charAt(at) == 'A' ? 'B' : 'A';

        assertThat(VcJwt.holds(JWT.substring(0, at) + other + JWT.substring(at + 1), SIGNED.issuer()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\",\"typ\":\"vc+jwt\"}",
                "{\"alg\":\"HS256\",\"typ\":\"vc+jwt\",\"kid\":\"x\"}",
                "{\"alg\":\"EdDSA\",\"typ\":\"JWT\"}",
                "{\"alg\":\"EdDSA\",\"typ\":\"vc+jwt\"}",
                "{}",
                "no"
            })
    void doesNotHoldUnderAnotherHeader(String header) {
        String begin = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));

        assertThat(VcJwt.holds(begin + JWT.substring(JWT.indexOf('.')), SIGNED.issuer()))
                .isFalse();
    }
}
