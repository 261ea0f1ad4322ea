package org.zarpe.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import org.zarpe.identity.domain.SessionSpan;
import org.zarpe.shared.guard.PublicAddress;
import org.zarpe.shared.tenancy.Scopes;

/** Who comes in is remembered by a token in a cookie; what it stands for is in the database, so that it survives a restart and can be ended from elsewhere. */
@Component
class SessionDoor implements SecurityContextRepository {

    private static final String FOUND = SessionDoor.class.getName();

    private final SessionBook book;
    private final Members members;
    private final PublicAddress address;
    private final String name;

    SessionDoor(SessionBook book, Members members, PublicAddress address) {
        this.book = book;
        this.members = members;
        this.address = address;
        this.name = address.cookie("zarpe-session");
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> find(request).map(SessionDoor::contextOf).orElse(null));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    /** Each proof begins a session with a new token; what the same person proved in the one before is kept. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        Optional<SignedIn> found = find(request);
        token(request)
                .ifPresent(token -> Scopes.asNobody(() -> {
                    book.end(token);
                    return true;
                }));
        request.removeAttribute(FOUND);
        Optional<SignedIn> now = CurrentActor.signedIn(authentication)
                .or(() -> byPasskey(authentication))
                .or(() -> Vouched.person(authentication));
        if (now.isEmpty()) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie("", 0));
            return;
        }
        Optional<SignedIn> before = found.filter(former -> goesOn(former, now.get()));
        Member member = before.orElse(now.get()).member();
        Factors factors = before.map(former -> Factors.of(former.getAuthorities()))
                .orElse(Factors.NONE)
                .and(Factors.of(Objects.requireNonNull(authentication).getAuthorities()));
        String browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        UUID onlyFor = now.get().onlyFor() == null
                ? before.flatMap(former -> Optional.ofNullable(former.onlyFor()))
                        .orElse(null)
                : now.get().onlyFor();
        Token token = Scopes.asNobody(() -> book.begin(member, factors, onlyFor, browser));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token.value(), SessionSpan.LONGEST.toSeconds()));
        request.setAttribute(SignInLimits.LET_IN, true);
    }

    /** A passkey names its owner, and nothing of what the owner is. */
    private Optional<SignedIn> byPasskey(@Nullable Authentication authentication) {
        return authentication instanceof WebAuthnAuthentication
                ? Scopes.asNobody(() -> members.lastUsed("p.mail = ?", authentication.getName()))
                        .map(SignedIn::new)
                : Optional.empty();
    }

    /** The same person; and whom a provider vouched for stays with its operator, whatever is proved besides. */
    private static boolean goesOn(SignedIn before, SignedIn now) {
        return before.member().id().equals(now.member().id())
                && (now.onlyFor() == null
                        || now.onlyFor().equals(before.member().operatorId()));
    }

    private Optional<SignedIn> find(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof SignedIn found) {
            return Optional.of(found);
        }
        Optional<SignedIn> found = token(request).flatMap(token -> Scopes.asNobody(() -> book.find(token)));
        found.ifPresent(person -> request.setAttribute(FOUND, person));
        return found;
    }

    private static SecurityContext contextOf(SignedIn person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        return context;
    }

    private Optional<Token> token(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .map(Token::new);
    }

    private String cookie(String value, long seconds) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }

    /** Asked once a request, and only where somebody wants to know. */
    private static final class Deferred implements DeferredSecurityContext {
        private final Supplier<@Nullable SecurityContext> source;
        private @Nullable SecurityContext context;
        private boolean generated;

        Deferred(Supplier<@Nullable SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                SecurityContext found = source.get();
                generated = found == null;
                context = found == null ? SecurityContextHolder.createEmptyContext() : found;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
