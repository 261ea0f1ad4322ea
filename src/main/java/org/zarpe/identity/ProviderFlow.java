package org.zarpe.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** The way to a provider and back, remembered by the browser's visit: once, and for the provider that was asked. */
final class ProviderFlow
        implements OAuth2AuthorizationRequestResolver, AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private final DefaultOAuth2AuthorizationRequestResolver questions;
    private final HttpSessionOAuth2AuthorizationRequestRepository begun =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    ProviderFlow(ClientRegistrationRepository clients) {
        questions = new DefaultOAuth2AuthorizationRequestResolver(clients, Providers.BEGIN);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asked(request, questions.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return asked(request, questions.resolve(request, client));
    }

    /** Where a fresh proof is needed, the provider's own session is not enough. */
    private static @Nullable OAuth2AuthorizationRequest asked(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest question) {
        if (question == null) {
            return null;
        }
        String mail = SignInMemory.of(request).mail();
        return OAuth2AuthorizationRequest.from(question)
                .additionalParameters(more -> {
                    if (!mail.isBlank()) {
                        more.put("login_hint", mail);
                    }
                    if (request.getParameter("again") != null) {
                        more.put("prompt", "login");
                        more.put("max_age", "0");
                    }
                })
                .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return begun.loadAuthorizationRequest(request);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest question, HttpServletRequest request, HttpServletResponse response) {
        begun.saveAuthorizationRequest(question, request, response);
    }

    /** Each provider has its own place to come back to: what another one sent there is not taken to the first. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest question = begun.removeAuthorizationRequest(request, response);
        return question != null
                        && request.getRequestURI()
                                .equals(Providers.BEGIN + "/"
                                        + question.getAttribute(OAuth2ParameterNames.REGISTRATION_ID)
                                        + Providers.RETURN)
                ? question
                : null;
    }
}
