package org.zarpe.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person who asks, as Spring Security hands it around. It lives as long as a request; the session stands in the database. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final transient Member member;
    private final transient @Nullable UUID session;
    private final transient Factors factors;
    private final transient @Nullable UUID onlyFor;
    private final transient boolean program;
    private String passwordHash;

    SignedIn(Member member) {
        this(member, null, Factors.NONE, null);
    }

    SignedIn(Member member, @Nullable UUID session, Factors factors, @Nullable UUID onlyFor) {
        this(member, session, factors, onlyFor, false);
    }

    private SignedIn(Member member, @Nullable UUID session, Factors factors, @Nullable UUID onlyFor, boolean program) {
        this.onlyFor = onlyFor;
        this.program = program;
        this.member = member;
        this.session = session;
        this.factors = factors;
        this.passwordHash = member.passwordHash();
    }

    /** A program with a token, which somebody made who had come in by all that the role asks for. */
    static SignedIn program(Member member) {
        return new SignedIn(member, null, Factors.NONE, null, true);
    }

    Member member() {
        return member;
    }

    Actor actor() {
        return member.actor();
    }

    String operatorName() {
        return member.operatorName();
    }

    boolean isDemo() {
        return member.demo();
    }

    @Nullable
    UUID session() {
        return session;
    }

    /** The operator whose provider vouched for the person: nothing else is open in such a session. Null where the person proved it here. */
    @Nullable
    UUID onlyFor() {
        return onlyFor;
    }

    boolean mustChoosePassword() {
        return member.passwordLent() && !program;
    }

    /** The people of the demonstration are spared: their password stands on the sign-in page. */
    boolean needsSecondFactor() {
        return (member.role().needsSecondFactor() || member.everybodyTwice()) && !member.demo() && !program;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        List<GrantedAuthority> all = new ArrayList<>(factors.authorities());
        all.add(new SimpleGrantedAuthority("ROLE_" + member.role()));
        return all;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return member.mail();
    }

    @Override
    public boolean isCredentialsNonExpired() {
        return !member.passwordOver();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }
}
