package org.zarpe.identity;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.zarpe.identity.application.MailCodes;
import org.zarpe.shared.guard.PublicAddress;

/** Which addresses are open to everybody, and how one signs in. */
@Configuration
class Doors {

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            ScopeFilter scope,
            SessionDoor sessions,
            SignInLimits limits,
            MailCodes codes,
            ProofWay proofs,
            StepUp stepUp,
            ProviderDoor providers,
            PublicAddress address)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/sign-in",
                                "/sign-in/**",
                                "/invitations/*",
                                "/outbox",
                                "/calls/**",
                                "/trail/**",
                                "/issuers/**",
                                "/register",
                                "/register/**",
                                "/registro",
                                "/registro/**",
                                "/api",
                                "/openapi.json",
                                "/problems/**",
                                "/zarpe.css",
                                "/fonts/**",
                                "/img/**",
                                "/js/**",
                                "/webjars/**",
                                "/favicon.ico",
                                "/error")
                        .permitAll()
                        .requestMatchers("/webauthn/register/**")
                        .access((who, where) ->
                                new AuthorizationDecision(CurrentActor.isLetIn(who.get()) && stepUp.isOwn()))
                        .anyRequest()
                        .access((who, where) -> new AuthorizationDecision(CurrentActor.isLetIn(who.get()))))
                .securityContext(context -> context.securityContextRepository(sessions))
                // whoever checks a file changes nothing here, and keeps no cookie
                .csrf(csrf -> csrf.csrfTokenRepository(formSigns(address))
                        .ignoringRequestMatchers("/register/check", "/registro/check"))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("mail")
                        .passwordParameter("password")
                        .failureHandler(proofs)
                        .defaultSuccessUrl("/", false))
                .oneTimeTokenLogin(mail -> mail.loginPage("/sign-in")
                        .tokenGeneratingUrl("/sign-in/code")
                        .generateRequestResolver(request -> new GenerateOneTimeTokenRequest(
                                Objects.requireNonNullElse(request.getParameter("mail"), "")))
                        .tokenService(codes)
                        .tokenGenerationSuccessHandler(proofs)
                        .showDefaultSubmitPage(false)
                        .loginProcessingUrl("/sign-in/code/entry")
                        .authenticationConverter(request -> new OneTimeTokenAuthenticationToken(
                                request.getParameter("id") + "." + request.getParameter("code")))
                        .authenticationFailureHandler(proofs))
                .webAuthn(passkeys ->
                        passkeys.disableDefaultRegistrationPage(true).withObjectPostProcessor(keptIn(sessions)))
                .oauth2Login(providers)
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE)))
                        .logoutSuccessUrl("/"))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(proofs).accessDeniedHandler(proofs))
                .addFilterAfter(limits, CsrfFilter.class)
                .addFilterAfter(scope, AuthorizationFilter.class)
                .addFilterAfter(new FirstPassword(), ScopeFilter.class)
                .build();
    }

    /** A form that was open while the product was restarted can still be sent. */
    private static CookieCsrfTokenRepository formSigns(PublicAddress address) {
        CookieCsrfTokenRepository signs = new CookieCsrfTokenRepository();
        signs.setCookieName(address.cookie("zarpe-form"));
        signs.setHeaderName("X-CSRF-TOKEN");
        signs.setCookieCustomizer(cookie ->
                cookie.path("/").secure(address.isSecure()).httpOnly(true).sameSite("Lax"));
        return signs;
    }

    private static ObjectPostProcessor<WebAuthnAuthenticationFilter> keptIn(SessionDoor sessions) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                filter.setSecurityContextRepository(sessions);
                return filter;
            }
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2Password4jPasswordEncoder();
    }
}
