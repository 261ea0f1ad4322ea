package org.zarpe.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person behind a session, as Spring Security keeps it. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final transient Actor actor;
    private final String mail;
    private final String operatorName;
    private final boolean demo;
    private String passwordHash;

    SignedIn(Actor actor, String mail, String passwordHash, String operatorName, boolean demo) {
        this.actor = actor;
        this.mail = mail;
        this.passwordHash = passwordHash;
        this.operatorName = operatorName;
        this.demo = demo;
    }

    Actor actor() {
        return actor;
    }

    String operatorName() {
        return operatorName;
    }

    boolean isDemo() {
        return demo;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + actor.role()));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return mail;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }
}
