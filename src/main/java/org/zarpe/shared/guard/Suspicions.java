package org.zarpe.shared.guard;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Addresses written to get around a rule (encoded slashes, two slashes, unknown methods) are refused and remembered. */
@Configuration
class Suspicions {

    @Bean
    RequestRejectedHandler suspicious() {
        return (request, response, suspicion) -> {
            SecurityLog.refused(request, String.valueOf(suspicion.getMessage()));
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }
}
