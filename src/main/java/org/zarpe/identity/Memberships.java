package org.zarpe.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** What people are, and were, for an operator and its companies. Nobody is deleted: an end is written, and what was done stays under the name. */
@Component
@Transactional
public class Memberships {

    private final JdbcClient jdbc;
    private final Clock clock;

    Memberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param until null as long as it lasts */
    public record Membership(
            UUID id,
            UUID person,
            String name,
            String mail,
            Role role,
            @Nullable UUID company,
            String operator,
            Instant since,
            @Nullable Instant until) {
        public boolean isOver() {
            return until != null;
        }

        public boolean isUnknown() {
            return mail.endsWith(RetiredAccounts.NOBODY);
        }
    }

    /** Everybody who is or was something for the operator itself. */
    @Transactional(readOnly = true)
    public List<Membership> of(Actor director) {
        director.must(Permission.RUN_OPERATOR);
        return read(
                "m.operator_id = ? and m.company_id is null",
                director.operator().value());
    }

    /** Who comes in for a company; the caller has asked whether the actor may know. */
    @Transactional(readOnly = true)
    public List<Membership> ofCompany(Actor actor, UUID company) {
        return read("m.operator_id = ? and m.company_id = ?", actor.operator().value(), company);
    }

    /**
     * What the person itself is, wherever it is.
     *
     * @param session through an operator's provider one reaches what one is for that operator only
     */
    @Transactional(readOnly = true)
    public List<Membership> own(Actor actor, @Nullable UUID session) {
        return read(
                "m.person_id = ? and m.until is null and not exists (select from identity.session s where s.id = nullif(?, '')::uuid and s.only_for <> m.operator_id)",
                actor.person().value(),
                session == null ? "" : session.toString());
    }

    /** The session goes on as this one of one's own. */
    public void act(Actor actor, UUID session, UUID membership) {
        jdbc.sql("""
                        update identity.session s
                           set membership_id = m.id
                          from identity.membership m
                         where s.id = ?
                           and s.person_id = ?
                           and m.id = ?
                           and m.person_id = s.person_id
                           and (s.only_for is null or s.only_for = m.operator_id)
                           and m.until is null
                        """).params(session, actor.person().value(), membership).update();
    }

    /** For somebody who stays: a lost device, an account that somebody else came in with. All of the person's, as one can change from one membership to another. */
    public Membership endSessions(Actor director, UUID membership) {
        director.must(Permission.RUN_OPERATOR);
        Membership one = read(
                        "m.operator_id = ? and m.id = ?", director.operator().value(), membership)
                .getFirst();
        Timestamp now = Timestamp.from(clock.instant());
        int ended = jdbc.sql("update identity.session set ended = ? where person_id = ? and ended is null")
                .params(now, one.person())
                .update();
        jdbc.sql("insert into identity.sessions_ended (id, person_id, sessions, at) values (?, ?, ?, ?)")
                .params(Ids.next(), one.person(), ended, now)
                .update();
        return one;
    }

    /** Refused for the last director: somebody must be able to appoint the next. */
    public Outcome<UUID> end(Actor director, UUID membership) {
        director.must(Permission.RUN_OPERATOR);
        Membership one = read(
                        "m.operator_id = ? and m.id = ? for update of m",
                        director.operator().value(),
                        membership)
                .getFirst();
        boolean last = one.role() == Role.DIRECTOR
                && of(director).stream()
                                .filter(other -> other.role() == Role.DIRECTOR && !other.isOver())
                                .count()
                        == 1;
        if (last && !one.isOver()) {
            return Outcome.refused(Refusal.of("last-director"));
        }
        return Outcome.done(close(one));
    }

    /** Ends what somebody is for a company; the caller has asked whether the actor may. */
    public void endInCompany(Actor actor, UUID company, UUID membership) {
        ofCompany(actor, company).stream()
                .filter(one -> one.id().equals(membership))
                .forEach(this::close);
    }

    private UUID close(Membership one) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("update identity.membership set until = greatest(since, ?) where id = ? and until is null")
                .params(now, one.id())
                .update();
        jdbc.sql("update identity.session set ended = ? where membership_id = ? and ended is null")
                .params(now, one.id())
                .update();
        return one.id();
    }

    private List<Membership> read(String condition, Object... values) {
        return jdbc.sql("""
                        select m.id, p.id as person, p.name, p.mail, m.role, m.company_id as company, o.name as operator, m.since, m.until
                          from identity.membership m
                          join identity.person p on p.id = m.person_id
                          join identity.operator o on o.id = m.operator_id
                         where\s""" + ordered(condition)).params(values).query(Membership.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private static String ordered(String condition) {
        return condition.replace(" for update of m", "")
                + " order by m.until nulls first, p.name, m.since"
                + (condition.endsWith(" for update of m") ? " for update of m" : "");
    }
}
