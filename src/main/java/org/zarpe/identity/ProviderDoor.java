package org.zarpe.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.zarpe.identity.application.Discovery;

/** The door for those for whom an operator's OpenID provider speaks: authorization code, PKCE, state and nonce. */
@Component
class ProviderDoor implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private final ProviderClients clients;
    private final ProviderVisitor visitor;
    private final ProviderTrouble trouble;
    private final HttpClient line;

    ProviderDoor(ProviderClients clients, ProviderVisitor visitor, ProviderTrouble trouble, Discovery discovery) {
        this.clients = clients;
        this.visitor = visitor;
        this.trouble = trouble;
        this.line = discovery.line();
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        ProviderFlow flow = new ProviderFlow(clients);
        login.loginPage("/sign-in")
                .clientRegistrationRepository(clients)
                .authorizedClientRepository(new NothingKept())
                .loginProcessingUrl(Providers.BEGIN + "/*" + Providers.RETURN)
                .authorizationEndpoint(
                        way -> way.authorizationRequestResolver(flow).authorizationRequestRepository(flow))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(codes()))
                .userInfoEndpoint(people -> people.oidcUserService(people()))
                .failureHandler(trouble)
                .defaultSuccessUrl("/", false)
                .withObjectPostProcessor(ledBy(trouble));
    }

    /** Where the provider does not answer, people have not left yet, and are told the same way. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> ledBy(ProviderTrouble trouble) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(trouble);
                return filter;
            }
        };
    }

    private RestClientAuthorizationCodeTokenResponseClient codes() {
        RestClientAuthorizationCodeTokenResponseClient codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(ProviderKeys.requests(line))
                .configureMessageConverters(all -> all.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return codes;
    }

    private OidcUserService people() {
        RestTemplate questions = new RestTemplate(ProviderKeys.requests(line));
        questions.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService more = new DefaultOAuth2UserService();
        more.setRestOperations(questions);
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(more);
        people.setRetrieveUserInfo(asked -> asked.getIdToken().getEmail() == null
                && asked.getClientRegistration()
                                .getProviderDetails()
                                .getUserInfoEndpoint()
                                .getUri()
                        != null);
        people.setOidcUserConverter(visitor);
        return people;
    }

    /** What a provider gives to ask it more has done its work when the person is known. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String client, Authentication person, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication person,
                HttpServletRequest request,
                HttpServletResponse response) {
            // on purpose
        }

        @Override
        public void removeAuthorizedClient(
                String client, Authentication person, HttpServletRequest request, HttpServletResponse response) {
            // nothing is there
        }
    }
}
