package org.zarpe.impartiality;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Records that tie somebody to a workshop, written as of a day and by nobody, so that the trail ties nobody besides. */
@Component
public class Tied {

    public static final int YEARS = 2;

    private final People people;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Impartiality impartiality;

    Tied(People people, JdbcClient jdbc, TransactionOperations transaction, Impartiality impartiality) {
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.impartiality = impartiality;
    }

    /** Somebody whom no record knows, by a name that nobody else has. */
    public Actor independent(Workshop workshop, Role role, String name) {
        PersonId person = PersonId.next();
        people.register(person, name, person.value() + "@example.org", "una clave de prueba")
                .orThrow();
        people.appoint(workshop.director().operator(), person, role);
        return people.actor(workshop.director().operator(), person).orElseThrow();
    }

    public <T> T inside(Scope scope, Supplier<T> work) {
        return Scopes.as(scope, () -> Objects.requireNonNull(transaction.<T>execute(begun -> work.get())));
    }

    public void write(Workshop workshop, String sql, Object... values) {
        inside(
                Scope.of(workshop.director().operator().value()),
                () -> jdbc.sql(sql).params(values).update());
    }

    /** What use case and pages ask. */
    public List<Conflict> conflicts(Workshop workshop, Actor asks, Actor person, LocalDate on) {
        return inside(asks.scope(), () -> impartiality.conflicts(person.person(), workshop.company(), on, YEARS));
    }

    /** What a trigger asks, in whoever's scope. */
    public boolean conflicted(Workshop workshop, Actor asks, Actor person, LocalDate on) {
        return inside(
                asks.scope(),
                () -> jdbc.sql("select impartiality.conflicted(?, ?, ?, ?, ?)")
                        .params(
                                workshop.director().operator().value(),
                                person.person().value(),
                                workshop.company().value(),
                                on,
                                YEARS)
                        .query(Boolean.class)
                        .single());
    }

    public void assigned(Workshop workshop, Actor person, String part, LocalDate until) {
        write(
                workshop,
                "insert into companies.assignment (company_id, person_id, part, since, until) values (?, ?, ?, ?::date - 30, ?::date)",
                workshop.company().value(),
                person.person().value(),
                part,
                until,
                until);
    }

    public void visited(Workshop workshop, UUID by, String attended, LocalDate day) {
        write(
                workshop,
                """
                insert into advice.visit (id, company_id, enrolment_id, pack_id, pack_version, kind, day, hours, people, pillar,
                       agenda_es, agenda_en, minutes_es, minutes_en, by_person, at, version)
                values (?, ?, ?, 'p', '1', 'VISIT', ?, 2, array[?], 'x', 'a', 'a', '', '', ?, now(), 0)
                """,
                Ids.next(),
                workshop.company().value(),
                workshop.enrolment().value(),
                day,
                attended,
                by);
    }

    public void trained(Workshop workshop, String trainer, boolean held, LocalDate day) {
        write(
                workshop,
                """
                insert into training.session (id, company_id, enrolment_id, pack_id, pack_version, kind, held, day, hours,
                       title_es, title_en, place_es, place_en, trainer, note_es, note_en, by_person, at, version)
                values (?, ?, ?, 'p', '1', 'GROUP', ?, ?, 2, 't', 't', '', '', ?, '', '', ?, now(), 0)
                """,
                Ids.next(),
                workshop.company().value(),
                workshop.enrolment().value(),
                held,
                day,
                trainer,
                workshop.director().person().value());
    }

    public void planned(Workshop workshop, String owner, UUID by, LocalDate day) {
        write(
                workshop,
                "insert into plans.plan (enrolment_id, version) values (?, 0) on conflict do nothing",
                workshop.enrolment().value());
        write(workshop, """
                insert into plans.action (id, enrolment_id, pack_id, pack_version, title_es, title_en, pillar, swot_items, requirements,
                       gap_es, gap_en, market_es, market_en, owner, expected_es, expected_en, status, evidence_es, evidence_en,
                       reason_es, reason_en, added_later, by_person, at, version)
                values (?, ?, 'p', '1', 't', 't', 'x', '{}', '{}', 'g', 'g', '', '', ?, '', '', 'PROPOSED', '', '', '', '', false, ?, ?::date, 0)
                """, Ids.next(), workshop.enrolment().value(), owner, by, day);
    }

    public void wrote(Workshop workshop, UUID by, LocalDate day) {
        write(
                workshop,
                """
                insert into processes.document (id, company_id, enrolment_id, pack_id, pack_version, kind, code, title_es, title_en,
                       owner_es, owner_en, by_person, at, version)
                values (?, ?, ?, 'p', '1', 'MANUAL', ?, 't', 't', '', '', ?, ?::date, 0)
                """,
                Ids.next(),
                workshop.company().value(),
                workshop.enrolment().value(),
                "M-" + Math.floorMod(Ids.next().hashCode(), 1_000_000),
                by,
                day);
    }

    public void belonged(Workshop workshop, Actor person, LocalDate until) {
        write(
                workshop,
                """
                insert into identity.membership (operator_id, person_id, role, company_id, since, until)
                values (?, ?, 'STAFF', ?, ?::date - 30, ?::date)
                """,
                workshop.director().operator().value(),
                person.person().value(),
                workshop.company().value(),
                until,
                until);
    }

    public void declared(Workshop workshop, Actor person, String named, LocalDate ends) {
        write(workshop, """
                insert into impartiality.declaration (id, person_id, named, kind, words, begins, ends, at, ended_at, version)
                values (?, ?, ?, 'FAMILY', 'w', ?::date - 30, ?::date, now(), now(), 0)
                """, Ids.next(), person.person().value(), named, ends, ends);
    }
}
