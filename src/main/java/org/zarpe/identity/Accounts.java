package org.zarpe.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.domain.PasswordRule;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Look;

/** Operators, people and memberships in their three global tables. */
@Component
@Transactional
class Accounts implements People, UserDetailsService {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final int LONGEST_NAME = 200;

    private record NameOf(PersonId person) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Members members;
    private final SessionDoor door;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Members members, SessionDoor door, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.members = members;
        this.door = door;
        this.clock = clock;
    }

    static boolean isMail(String address) {
        return address.length() <= LONGEST_NAME && MAIL.matcher(address).matches();
    }

    @Override
    public OperatorId found(String operator, boolean demo) {
        OperatorId id = OperatorId.next();
        jdbc.sql("insert into identity.operator (id, name, demo) values (?, ?, ?)")
                .params(id.value(), operator, demo)
                .update();
        return id;
    }

    @Override
    public Outcome<PersonId> register(PersonId id, String name, String mail, String password) {
        String address = mail.strip().toLowerCase(Locale.ROOT);
        List<Refusal> faults = new ArrayList<>();
        if (name.isBlank()) {
            faults.add(Refusal.at("personName", "name-missing"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(Refusal.at("personName", "too-long", name.length(), LONGEST_NAME));
        }
        if (!isMail(address)) {
            faults.add(Refusal.at("mail", "mail-malformed"));
        } else if (byMail(address).isPresent()) {
            faults.add(Refusal.at("mail", "mail-taken"));
        }
        faults.addAll(PasswordRule.faults("password", password, address));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        jdbc.sql("insert into identity.person (id, name, mail, password_hash) values (?, ?, ?, ?)")
                .params(id.value(), name.strip(), address, passwords.encode(password))
                .update();
        return Outcome.done(id);
    }

    @Override
    public void lendPassword(PersonId person, Instant until) {
        jdbc.sql("update identity.person set password_until = ? where id = ?")
                .params(Timestamp.from(until), person.value())
                .update();
    }

    @Override
    public void appoint(OperatorId operator, PersonId person, Role role) {
        jdbc.sql("insert into identity.membership (operator_id, person_id, role) values (?, ?, ?)")
                .params(operator.value(), person.value(), role.name())
                .update();
    }

    @Override
    public void appointIn(OperatorId operator, PersonId person, Role role, UUID company) {
        jdbc.sql("insert into identity.membership (operator_id, person_id, role, company_id) values (?, ?, ?, ?)")
                .params(operator.value(), person.value(), role.name(), company)
                .update();
    }

    @Override
    public void speaks(PersonId person, Language language) {
        jdbc.sql("update identity.person set language = ? where id = ?")
                .params(language.tag(), person.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> byMail(String mail) {
        return jdbc.sql("select id from identity.person where mail = ?")
                .param(mail.strip().toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Actor> actor(OperatorId operator, PersonId person) {
        return members.where("m.operator_id = ? and m.person_id = ?", operator.value(), person.value()).stream()
                .map(Member::actor)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Actor> actorsEver(OperatorId operator, PersonId person) {
        return members.ever(operator.value(), person.value()).stream()
                .map(Member::actor)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String nameOf(PersonId person) {
        return Look.once(
                new NameOf(person),
                () -> jdbc.sql("select name from identity.person where id = ?")
                        .param(person.value())
                        .query(String.class)
                        .single());
    }

    @Override
    @Transactional(readOnly = true)
    public String mailOf(PersonId person) {
        return jdbc.sql("select mail from identity.person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public String nameOf(OperatorId operator) {
        return jdbc.sql("select name from identity.operator where id = ?")
                .param(operator.value())
                .query(String.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Actor> withRole(OperatorId operator, Role role) {
        return members.where("m.operator_id = ? and m.role = ?", operator.value(), role.name()).stream()
                .map(Member::actor)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OperatorId> operators() {
        return jdbc.sql("select id from identity.operator order by id").query(UUID.class).list().stream()
                .map(Objects::requireNonNull)
                .map(OperatorId::new)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDemo(OperatorId operator) {
        return jdbc.sql("select demo from identity.operator where id = ?")
                .param(operator.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public SignedIn loadUserByUsername(String mail) {
        return members.lastUsed("p.mail = ?", mail.strip().toLowerCase(Locale.ROOT))
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException(mail));
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        signIn(person, new Factors(clock.instant(), null, null, null, null), request, response);
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void welcome(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        signIn(person, new Factors(clock.instant(), clock.instant(), null, null, null), request, response);
    }

    private void signIn(PersonId person, Factors proved, HttpServletRequest request, HttpServletResponse response) {
        SignedIn principal =
                members.lastUsed("p.id = ?", person.value()).map(SignedIn::new).orElseThrow();
        List<GrantedAuthority> authorities = new ArrayList<>(principal.getAuthorities());
        authorities.addAll(proved.authorities());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities));
        door.saveContext(context, request, response);
    }

    Optional<SignedIn> program(OperatorId operator, PersonId bearer) {
        return members.where("m.operator_id = ? and m.person_id = ?", operator.value(), bearer.value()).stream()
                .findFirst()
                .map(SignedIn::program);
    }
}
