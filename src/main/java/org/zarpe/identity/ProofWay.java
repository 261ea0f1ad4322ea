package org.zarpe.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Where somebody is led who has proved nothing yet, not enough, or the wrong thing. */
@Component
class ProofWay extends LoginUrlAuthenticationEntryPoint
        implements AccessDeniedHandler, AuthenticationFailureHandler, OneTimeTokenGenerationSuccessHandler {

    private final HttpSessionRequestCache asked = new HttpSessionRequestCache();
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    ProofWay() {
        super("/sign-in");
    }

    /** Signed in, but the role asks for a second proof: it is given, and the page asked for follows. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException || CurrentActor.signedIn().isEmpty()) {
            refusal.handle(request, response, denied);
            return;
        }
        asked.saveRequest(request, response);
        response.sendRedirect("/sign-in/again");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        boolean code = request.getRequestURI().startsWith("/sign-in/code");
        SignInMemory.of(request).mail(request.getParameter("mail"));
        response.sendRedirect(code ? "/sign-in/code?failed" : page() + "?failed");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken sent) throws IOException {
        SignInMemory.of(request).code(sent.getTokenValue());
        response.sendRedirect("/sign-in/code");
    }

    private static String page() {
        return CurrentActor.signedIn().isPresent() ? "/sign-in/again" : "/sign-in";
    }
}
