package org.zarpe;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.ArrayList;
import java.util.Collection;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** People of new operators who can sign in, for tests of pages and use cases. */
@Component
public class Staff {
    private static final String PASSWORD = "una clave de prueba";

    private final People people;
    private final UserDetailsService users;

    Staff(People people, UserDetailsService users) {
        this.people = people;
        this.users = users;
    }

    /** The director of a new operator. */
    public Actor director() {
        return Scopes.asNobody(() -> appoint(people.found("Agencia de prueba", false), Role.DIRECTOR));
    }

    public Actor adviser(Actor director) {
        return appoint(director.operator(), Role.ADVISER);
    }

    public Actor assessor(Actor director) {
        return appoint(director.operator(), Role.ASSESSOR);
    }

    public Actor trainer(Actor director) {
        return appoint(director.operator(), Role.TRAINER);
    }

    public Actor committee(Actor director) {
        return appoint(director.operator(), Role.COMMITTEE);
    }

    public Actor researcher(Actor director) {
        return appoint(director.operator(), Role.RESEARCHER);
    }

    /** Somebody who works in the company and does not run it. */
    public Actor worker(Actor director, java.util.UUID company) {
        PersonId person = person("Genaro Ruiz");
        people.appointIn(director.operator(), person, Role.STAFF, company);
        return people.actor(director.operator(), person).orElseThrow();
    }

    public Actor manager(Actor director, java.util.UUID company) {
        PersonId person = person("Remedios Luna");
        people.appointIn(director.operator(), person, Role.MANAGER, company);
        return people.actor(director.operator(), person).orElseThrow();
    }

    public Scope scope(Actor actor) {
        return actor.scope();
    }

    /** A request of the person, as just after signing in with password and code. */
    public RequestPostProcessor signedIn(Actor actor) {
        UserDetails details = users.loadUserByUsername(mail(actor.person()));
        Collection<GrantedAuthority> proved = new ArrayList<>(details.getAuthorities());
        proved.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        proved.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.OTT_AUTHORITY));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(details, null, proved));
    }

    private Actor appoint(OperatorId operator, Role role) {
        PersonId person = person("Persona de prueba");
        people.appoint(operator, person, role);
        return people.actor(operator, person).orElseThrow();
    }

    /** An account without a place anywhere. */
    public PersonId nobodyYet() {
        return person("Persona de prueba");
    }

    private PersonId person(String name) {
        PersonId person = PersonId.next();
        return people.register(person, name, mail(person), PASSWORD).orThrow();
    }

    private static String mail(PersonId person) {
        return person.value() + "@example.org";
    }
}
