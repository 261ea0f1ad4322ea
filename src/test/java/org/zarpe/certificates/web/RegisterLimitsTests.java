package org.zarpe.certificates.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RegisterLimitsTests {

    private final RegisterLimits limits = new RegisterLimits();

    @Test
    void nobodyHasFilesCheckedForEverAndOthersAreNotHeldUp() throws ServletException, IOException {
        for (int file = 0; file < RegisterLimits.FILES; file++) {
            assertThat(ask("POST", "192.0.2.1").getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = ask("POST", "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(ask("GET", "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(ask("POST", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyCountsThroughAllNumbersQuickly() throws ServletException, IOException {
        for (int look = 0; look < RegisterLimits.LOOKS; look++) {
            assertThat(ask("GET", "192.0.2.3").getStatus()).isEqualTo(200);
        }

        assertThat(ask("GET", "192.0.2.3").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse ask(String method, String from) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/register/check");
        request.setRemoteAddr(from);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
