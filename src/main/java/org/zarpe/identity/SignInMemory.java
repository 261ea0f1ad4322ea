package org.zarpe.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** What somebody on the way in has said so far; forgotten with the browser's visit. */
public final class SignInMemory {

    private static final String MAIL = "zarpe.mail";
    private static final String CODE = "zarpe.code";
    /** Where Spring Security looks for the page asked for before. */
    private static final String ASKED = "SPRING_SECURITY_SAVED_REQUEST";

    private static final int LONGEST = 254;

    private final HttpServletRequest request;

    private SignInMemory(HttpServletRequest request) {
        this.request = request;
    }

    public static SignInMemory of(HttpServletRequest request) {
        return new SignInMemory(request);
    }

    public String mail() {
        return value(MAIL);
    }

    public void mail(@Nullable String typed) {
        if (typed != null) {
            request.getSession().setAttribute(MAIL, typed.substring(0, Math.min(typed.length(), LONGEST)));
        }
    }

    /** Which of the codes sent is waited for. */
    public String code() {
        return value(CODE);
    }

    void code(String id) {
        request.getSession().setAttribute(CODE, id);
    }

    /** The page to come back to. */
    public void back(String address) {
        SavedRequest back = new SimpleSavedRequest(address);
        request.getSession().setAttribute(ASKED, back);
    }

    private String value(String name) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(name) instanceof String value ? value : "";
    }
}
