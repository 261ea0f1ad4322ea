package org.zarpe.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Operators, people and memberships in their three global tables. */
@Component
@Transactional
class Accounts implements People, UserDetailsService {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
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
        if (address.length() > LONGEST_NAME || !MAIL.matcher(address).matches()) {
            faults.add(Refusal.at("mail", "mail-malformed"));
        } else if (byMail(address).isPresent()) {
            faults.add(Refusal.at("mail", "mail-taken"));
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            faults.add(Refusal.at("password", "password-length", SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        jdbc.sql("insert into identity.person (id, name, mail, password_hash) values (?, ?, ?, ?)")
                .params(id.value(), name.strip(), address, passwords.encode(password))
                .update();
        return Outcome.done(id);
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
        return members("m.operator_id = ? and m.person_id = ?", operator.value(), person.value()).stream()
                .map(Member::actor)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public String nameOf(PersonId person) {
        return jdbc.sql("select name from identity.person where id = ?")
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
        return members("m.operator_id = ? and m.role = ?", operator.value(), role.name()).stream()
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
        return members("p.mail = ?", mail.strip().toLowerCase(Locale.ROOT)).stream()
                .findFirst()
                .map(Member::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException(mail));
    }

    @Override
    public void signIn(PersonId person, HttpServletRequest request) {
        SignedIn principal = members("p.id = ?", person.value()).getFirst().signedIn();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        principal.eraseCredentials();
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private List<Member> members(String condition, Object... values) {
        return jdbc.sql("""
                        select p.id, p.name, p.mail, p.password_hash, m.role, m.company_id,
                               o.id as operator_id, o.name as operator_name, o.demo
                          from identity.person p
                          join identity.membership m on m.person_id = p.id
                          join identity.operator o on o.id = m.operator_id
                         where\s""" + condition + " order by m.since, p.name").params(values).query(Member.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private record Member(
            UUID id,
            String name,
            String mail,
            String passwordHash,
            Role role,
            @org.jspecify.annotations.Nullable UUID companyId,
            UUID operatorId,
            String operatorName,
            boolean demo) {

        Actor actor() {
            return new Actor(new PersonId(id), name, role, new OperatorId(operatorId), companyId);
        }

        SignedIn signedIn() {
            return new SignedIn(actor(), mail, passwordHash, operatorName, demo);
        }
    }
}
