package org.zarpe.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Runs a request within the operator of whoever is signed in; for nobody there is no scope, and the database shows nothing. */
@Component
public class ScopeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Scope> scope = CurrentActor.letIn().map(SignedIn::actor).map(Actor::scope);
        if (scope.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Scopes.as(scope.get(), () -> {
            try {
                chain.doFilter(request, response);
            } catch (ServletException failed) {
                throw new Failed(failed);
            }
        });
    }

    /** Carries a servlet's own failure through the scope; only reached when no handler took it. */
    private static final class Failed extends IOException {
        Failed(ServletException cause) {
            super(cause);
        }
    }

    /** The filter stands in the security chain; Boot must not put it before that chain as well. */
    @Configuration
    static class Registration {
        @Bean
        FilterRegistrationBean<ScopeFilter> scopeFilterOnlyInSecurityChain(ScopeFilter filter) {
            FilterRegistrationBean<ScopeFilter> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
