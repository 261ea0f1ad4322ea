package org.zarpe.demo;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.certificates.OperatorKeys;
import org.zarpe.companies.CompanyShelves;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.programmes.CohortId;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Plays one operator of the demonstration through the use cases of the modules, all of it or nothing. Where it has been played, everything stays as it is. */
@Component
class LoadDemo {

    private static final long TURN = 20_261_122;

    private final People people;
    private final CompanyShelves companies;
    private final PlayProgrammes programmes;
    private final PlayCompany company;
    private final FillImpartiality impartiality;
    private final OperatorKeys keys;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;

    LoadDemo(
            People people,
            CompanyShelves companies,
            PlayProgrammes programmes,
            PlayCompany company,
            FillImpartiality impartiality,
            OperatorKeys keys,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.people = people;
        this.companies = companies;
        this.programmes = programmes;
        this.company = company;
        this.impartiality = impartiality;
        this.keys = keys;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    OperatorId load(DemoContent content) {
        OperatorId operator = operator(content);
        keys.found(operator);
        Cast cast = cast(content, operator);
        Scope scope = Scope.of(operator.value(), cast.director().person().value());
        Scopes.as(
                scope,
                () -> transaction.executeWithoutResult(begun -> {
                    takeTurn();
                    if (companies
                            .after(cast.director(), CompanyShelves.Filter.NONE, null, 1)
                            .isEmpty()) {
                        play(cast);
                    }
                }));
        return operator;
    }

    private void play(Cast cast) {
        Map<String, CohortId> cohorts = programmes.play(cast);
        impartiality.fill(cast);
        cast.content().companies().forEach(one -> company.play(one, cast, cohorts));
    }

    private OperatorId operator(DemoContent content) {
        return transaction.execute(begun -> {
            takeTurn();
            return people.operators().stream()
                    .filter(people::isDemo)
                    .filter(demo -> people.nameOf(demo).equals(content.operator()))
                    .findFirst()
                    .orElseGet(() -> people.found(content.operator(), true));
        });
    }

    private Cast cast(DemoContent content, OperatorId operator) {
        return transaction.execute(begun -> {
            takeTurn();
            Map<String, PersonId> known = new HashMap<>();
            content.people().forEach(person -> known.put(person.key(), person(person, content, operator)));
            Actor director = people.withRole(operator, Role.DIRECTOR).getFirst();
            return new Cast(director, known, content);
        });
    }

    private PersonId person(DemoPerson person, DemoContent content, OperatorId operator) {
        return people.byMail(person.mail()).orElseGet(() -> {
            PersonId id = people.register(PersonId.next(), person.name(), person.mail(), content.password())
                    .orThrow();
            if (!person.role().isOfACompany()) {
                people.appoint(operator, id, person.role());
            }
            return id;
        });
    }

    /** The web application and a command may both be the first. */
    private void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(TURN).query().listOfRows();
    }
}
