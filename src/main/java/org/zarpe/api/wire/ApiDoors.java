package org.zarpe.api.wire;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.zarpe.api.application.Admission;
import org.zarpe.identity.ScopeFilter;

/** The door of the API: a token and nothing else, no session, no cookie. Behind it a request runs in the scope of its bearer, as a page does. */
@Configuration
class ApiDoors {

    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain apiDoor(
            HttpSecurity http,
            Admission admission,
            CallLimits limits,
            Problems problems,
            GivenAnswers answers,
            ScopeFilter scope,
            Clock clock)
            throws Exception {
        return http.securityMatcher(Problems.ADDRESSES + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusing -> refusing.authenticationEntryPoint(
                                (request, response, absent) -> problems.answer(
                                        request, response, Declined.of(HttpStatus.UNAUTHORIZED, "token-missing")))
                        .accessDeniedHandler((request, response, denied) ->
                                problems.answer(request, response, Declined.of(HttpStatus.FORBIDDEN, "not-allowed"))))
                .addFilterBefore(new BearerFilter(admission, limits, problems), AuthorizationFilter.class)
                .addFilterAfter(scope, AuthorizationFilter.class)
                .addFilterAfter(new BodyLimits(problems), ScopeFilter.class)
                .addFilterAfter(new SameRequestFilter(answers, problems, clock), BodyLimits.class)
                .build();
    }
}
