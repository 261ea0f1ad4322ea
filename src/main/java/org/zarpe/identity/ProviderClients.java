package org.zarpe.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Providers.Client;
import org.zarpe.identity.application.Discovery;
import org.zarpe.identity.application.Discovery.Document;
import org.zarpe.identity.application.ProviderUnusable;

/** As whom the product presents itself to the provider of an operator. The operator's identifier is the registration's. */
@Component
class ProviderClients implements ClientRegistrationRepository {

    static final String UNREACHABLE = "unreachable";

    private final Providers providers;
    private final Discovery discovery;
    private final String home;

    ProviderClients(Providers providers, Discovery discovery, @Value("${zarpe.public-url}") String home) {
        this.providers = providers;
        this.discovery = discovery;
        this.home = home;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String operator) {
        try {
            UUID id = UUID.fromString(operator);
            return providers
                    .client(new OperatorId(id))
                    .map(client -> registration(id, client, discovery.of(client.issuer())))
                    .orElse(null);
        } catch (ProviderUnusable unusable) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNREACHABLE), unusable);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private ClientRegistration registration(UUID operator, Client client, Document said) {
        return ClientRegistration.withRegistrationId(operator.toString())
                .clientId(client.clientId())
                .clientSecret(client.clientSecret())
                .clientAuthenticationMethod(
                        said.takesBasic()
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(home + "/sign-in/with/" + operator + "/return")
                .scope("openid", "email")
                .issuerUri(said.issuer())
                .authorizationUri(said.authorization())
                .tokenUri(said.token())
                .jwkSetUri(said.keys())
                .userInfoUri(said.people())
                .userNameAttributeName("sub")
                .build();
    }
}
