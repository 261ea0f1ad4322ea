package org.zarpe.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    ProviderClients(Providers providers, Discovery discovery) {
        this.providers = providers;
        this.discovery = discovery;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String operator) {
        try {
            OperatorId id = new OperatorId(UUID.fromString(operator));
            return providers
                    .client(id)
                    .map(client -> registration(id, client, discovery.of(client.issuer())))
                    .orElse(null);
        } catch (ProviderUnusable unusable) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNREACHABLE), unusable);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private ClientRegistration registration(OperatorId operator, Client client, Document said) {
        return ClientRegistration.withRegistrationId(operator.value().toString())
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
                .redirectUri(providers.back(operator))
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
