package org.zarpe.programmes.web;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zarpe.identity.People;
import org.zarpe.programmes.application.Apply.Applicant;

/** Whether an application that is already there was begun by whoever sends it again: the identifiers alone open no door. */
@Component
class SamePerson {

    private final People people;
    private final UserDetailsService accounts;
    private final PasswordEncoder passwords;

    SamePerson(People people, UserDetailsService accounts, PasswordEncoder passwords) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    boolean is(Applicant applicant) {
        boolean sameMail = people.byMail(applicant.mail())
                .filter(applicant.person()::equals)
                .isPresent();
        return sameMail && passwords.matches(applicant.password(), hash(applicant.mail()));
    }

    private String hash(String mail) {
        try {
            return String.valueOf(accounts.loadUserByUsername(mail).getPassword());
        } catch (UsernameNotFoundException gone) {
            return "";
        }
    }
}
