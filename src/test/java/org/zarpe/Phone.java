package org.zarpe;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody's browser: it keeps its cookies, and nobody has signed in for it. */
public final class Phone {

    public static final String SESSION = "zarpe-session";

    private final MockMvcTester mvc;
    private final String address;
    private final MockHttpSession visit = new MockHttpSession();
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public Phone(MockMvcTester mvc) {
        this(mvc, "127.0.0.1");
    }

    /** @param address from which it asks */
    public Phone(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public MvcTestResult open(String path) {
        return kept(mvc.get().uri(path));
    }

    public MvcTestResult send(String path, Map<String, String> form) {
        MockMvcRequestBuilder request = mvc.post().uri(path).with(csrf());
        form.forEach(request::param);
        return kept(request);
    }

    /** @param fields name, value, name, value ... */
    public MvcTestResult send(String path, String... fields) {
        return send(path, Browser.form(fields));
    }

    public Optional<String> session() {
        return Optional.ofNullable(cookies.get(SESSION)).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    private MvcTestResult kept(MockMvcRequestBuilder request) {
        request.session(visit).with(asked -> {
            asked.setRemoteAddr(address);
            return asked;
        });
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcTestResult result = request.exchange();
        for (Cookie cookie : result.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return result;
    }
}
