package org.zarpe.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.application.InvitationLetter;
import org.zarpe.mail.Mails;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Who is asked to come in. The link goes to the mailbox and nowhere else, works once, and for a week; the database keeps its digest. */
@Component
@Transactional
public class Invitations {

    public static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final People people;
    private final Mails mails;
    private final InvitationLetter letter;
    private final Clock clock;

    Invitations(JdbcClient jdbc, People people, Mails mails, InvitationLetter letter, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.mails = mails;
        this.letter = letter;
        this.clock = clock;
    }

    /** Sent, and neither accepted nor taken back. */
    public record Sent(
            UUID id, String mail, Role role, @Nullable UUID company, String invitedBy, Instant sent, Instant expires) {}

    /** What whoever holds the link is offered. */
    public record Offer(
            UUID id,
            UUID operator,
            String operatorName,
            String mail,
            Role role,
            @Nullable UUID company,
            String invitedBy,
            boolean hasAccount) {}

    /** Into the operator itself. */
    public Outcome<UUID> invite(Actor director, String mail, Role role, Language language) {
        director.must(Permission.RUN_OPERATOR);
        if (role.isOfACompany()) {
            throw new NotAllowed(role + " is invited into a company");
        }
        return send(director, mail, role, null, null, language);
    }

    /** Into a company; the caller has asked whether the actor may. */
    public Outcome<UUID> inviteToCompany(
            Actor actor, UUID company, String companyName, String mail, Role role, Language language) {
        if (!role.isOfACompany()) {
            throw new NotAllowed(role + " is nothing in a company");
        }
        return send(actor, mail, role, company, companyName, language);
    }

    private Outcome<UUID> send(
            Actor actor,
            String mail,
            Role role,
            @Nullable UUID company,
            @Nullable String companyName,
            Language language) {
        String address = mail.strip().toLowerCase(Locale.ROOT);
        boolean demo = people.isDemo(actor.operator());
        if (!Accounts.isMail(address)) {
            return Outcome.refused(Refusal.at("mail", "mail-malformed"));
        }
        if (demo ? !mails.reachTheOutbox() : !mails.reachPeople()) {
            return Outcome.refused(Refusal.of("mail-not-set-up"));
        }
        if (isAlready(actor.operator(), address, role, company)) {
            return Outcome.refused(Refusal.at("mail", "already-in"));
        }
        Instant now = clock.instant();
        withdraw(actor, address, role, company);
        UUID id = Ids.next();
        Token token = Token.next();
        jdbc.sql("""
                        insert into identity.invitation
                            (id, operator_id, token_digest, mail, role, company_id, invited_by, sent, expires)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, actor.operator().value(), token.digest(), address, role.name())
                .param(company)
                .params(actor.person().value(), Timestamp.from(now), Timestamp.from(now.plus(VALID)))
                .update();
        String place = companyName == null ? people.nameOf(actor.operator()) : companyName;
        letter.send(address, place, role, actor, token.value(), demo, language);
        return Outcome.done(id);
    }

    @Transactional(readOnly = true)
    public List<Sent> open(Actor director) {
        director.must(Permission.RUN_OPERATOR);
        return sent(
                "i.operator_id = ? and i.company_id is null",
                director.operator().value());
    }

    /** The caller has asked whether the actor may know. */
    @Transactional(readOnly = true)
    public List<Sent> openTo(Actor actor, UUID company) {
        return sent("i.operator_id = ? and i.company_id = ?", actor.operator().value(), company);
    }

    public void withdraw(Actor director, UUID id) {
        director.must(Permission.RUN_OPERATOR);
        takeBack("id = ? and operator_id = ?", id, director.operator().value());
    }

    /** The caller has asked whether the actor may. */
    public void withdrawFromCompany(Actor actor, UUID company, UUID id) {
        takeBack(
                "id = ? and operator_id = ? and company_id = ?",
                id,
                actor.operator().value(),
                company);
    }

    private void withdraw(Actor actor, String mail, Role role, @Nullable UUID company) {
        takeBack(
                "operator_id = ? and mail = ? and role = ? and company_id is not distinct from ?::uuid",
                actor.operator().value(),
                mail,
                role.name(),
                company);
    }

    /** Nothing where the link is unknown, used, taken back or too old. */
    public Optional<Offer> offer(String token) {
        return jdbc.sql("""
                        select i.id, i.operator_id as operator, o.name as operator_name, i.mail, i.role, i.company_id as company,
                               inviter.name as invited_by,
                               exists (select from identity.person p where p.mail = i.mail) as has_account
                          from identity.invitation i
                          join identity.operator o on o.id = i.operator_id
                          join identity.person inviter on inviter.id = i.invited_by
                         where i.token_digest = ?
                           and i.accepted is null
                           and i.withdrawn is null
                           and i.expires > ?
                           for update of i
                        """)
                .params(new Token(token).digest(), Timestamp.from(clock.instant()))
                .query(Offer.class)
                .optional();
    }

    /** By somebody who has no account yet. */
    public Outcome<PersonId> accept(String token, String name, String password, Language language) {
        Offer offer = offer(token).orElseThrow();
        return people.register(PersonId.next(), name, offer.mail(), password).map(person -> {
            people.speaks(person, language);
            return enter(offer, person);
        });
    }

    /** By somebody who has one: an invitation is for the mailbox it was sent to. */
    public Outcome<PersonId> acceptAs(Actor actor, String mail, String token) {
        Offer offer = offer(token).orElseThrow();
        return offer.mail().equals(mail)
                ? Outcome.done(enter(offer, actor.person()))
                : Outcome.refused(Refusal.of("invitation-of-another"));
    }

    private PersonId enter(Offer offer, PersonId person) {
        OperatorId operator = new OperatorId(offer.operator());
        if (!isAlready(operator, offer.mail(), offer.role(), offer.company())) {
            jdbc.sql("insert into identity.membership (operator_id, person_id, role, company_id) values (?, ?, ?, ?)")
                    .params(offer.operator(), person.value(), offer.role().name())
                    .param(offer.company())
                    .update();
        }
        jdbc.sql("update identity.invitation set accepted = ?, accepted_by = ? where id = ?")
                .params(Timestamp.from(clock.instant()), person.value(), offer.id())
                .update();
        return person;
    }

    private boolean isAlready(OperatorId operator, String mail, Role role, @Nullable UUID company) {
        return jdbc.sql("""
                        select exists (
                            select
                              from identity.membership m
                              join identity.person p on p.id = m.person_id
                             where m.operator_id = ?
                               and p.mail = ?
                               and m.role = ?
                               and m.company_id is not distinct from ?::uuid
                               and m.until is null
                        )
                        """)
                .params(operator.value(), mail, role.name())
                .param(company)
                .query(Boolean.class)
                .single();
    }

    private void takeBack(String condition, @Nullable Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = Timestamp.from(clock.instant());
        System.arraycopy(values, 0, all, 1, values.length);
        jdbc.sql("update identity.invitation set withdrawn = ? where accepted is null and withdrawn is null and "
                        + condition)
                .params(all)
                .update();
    }

    private List<Sent> sent(String condition, Object... values) {
        return jdbc.sql("""
                        select i.id, i.mail, i.role, i.company_id as company, p.name as invited_by, i.sent, i.expires
                          from identity.invitation i
                          join identity.person p on p.id = i.invited_by
                         where i.accepted is null
                           and i.withdrawn is null
                           and\s""" + condition + " order by i.sent desc").params(values).query(Sent.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
