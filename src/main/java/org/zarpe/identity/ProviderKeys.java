package org.zarpe.identity;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;
import org.zarpe.identity.application.Discovery;

/**
 * Checks what a provider signed, with the keys it shows at that moment. Made anew each time: settings change while the product runs, and one sign-in an hour needs
 * no cache.
 */
@Component
class ProviderKeys implements JwtDecoderFactory<ClientRegistration> {

    private final HttpClient line;
    private final Clock clock;

    ProviderKeys(Discovery discovery, Clock clock) {
        this.line = discovery.line();
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(all -> all.addAll(Arrays.asList(SignatureAlgorithm.values())))
                .restOperations(new RestTemplate(requests(line)))
                .build();
        OidcIdTokenValidator token = new OidcIdTokenValidator(client);
        token.setClock(clock);
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, token));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    static JdkClientHttpRequestFactory requests(HttpClient line) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(line);
        requests.setReadTimeout(Discovery.PATIENCE);
        return requests;
    }
}
