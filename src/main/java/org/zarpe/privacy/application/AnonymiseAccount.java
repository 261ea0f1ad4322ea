package org.zarpe.privacy.application;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.audit.PersonalTraces;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Reach;
import org.zarpe.identity.RetireAccount;
import org.zarpe.privacy.domain.NameColumn;
import org.zarpe.privacy.domain.Pseudonym;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Somebody who signs in becomes unknown, and signs in no more. Somebody who serves another operator as well stays known there. */
@Component
public class AnonymiseAccount {

    private final People people;
    private final RetireAccount accounts;
    private final Eraser eraser;
    private final PersonalTraces traces;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    AnonymiseAccount(
            People people,
            RetireAccount accounts,
            Eraser eraser,
            PersonalTraces traces,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.people = people;
        this.accounts = accounts;
        this.eraser = eraser;
        this.traces = traces;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Somebody who is something for the director's operator, or was. */
    public Actor get(Actor director, PersonId person) {
        director.must(Permission.ANONYMISE_ACCOUNTS);
        return people.actorsEver(director.operator(), person).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody " + person + " of " + director.operator()));
    }

    /** @param sure that the person pressing knows it cannot be undone */
    public Outcome<PersonId> anonymise(Actor director, PersonId person, boolean sure) {
        Actor subject = get(director, person);
        if (subject.person().equals(director.person())) {
            return Outcome.refused(Refusal.of("not-oneself"));
        }
        if (!sure) {
            return Outcome.refused(Refusal.at("sure", "tick-to-confirm"));
        }
        String now = Pseudonym.next();
        people.actorsEver(director.operator(), person).stream()
                .map(Actor::company)
                .distinct()
                .forEach(company -> Scopes.as(
                        reach(director, company),
                        () -> transaction.executeWithoutResult(
                                begun -> eraser.rename(NameColumn.ofAccounts(), subject.name(), now))));
        boolean unknownEverywhere = Scopes.as(
                reach(director, null),
                () -> Boolean.TRUE.equals(transaction.<Boolean>execute(begun -> retire(subject, now))));
        if (unknownEverywhere) {
            people.operators()
                    .forEach(operator -> Scopes.as(
                            Scope.of(operator.value()),
                            () -> traces.blank("identity.person", person.value().toString())));
        }
        return Outcome.done(person);
    }

    /** The name of somebody of a company is put out in that company alone: of the same name elsewhere, it is somebody else. */
    private static Scope reach(Actor director, @Nullable UUID company) {
        return new Scope(
                director.operator().value(),
                director.person().value(),
                director.role().name(),
                (company == null ? Reach.OPERATOR : Reach.OWN).name(),
                company);
    }

    private boolean retire(Actor subject, String now) {
        jdbc.sql("update companies.assignment set until = greatest(since, now()) where person_id = ? and until is null")
                .param(subject.person().value())
                .update();
        List<String> elsewhere = accounts.providerSubjects(subject.person());
        boolean unknown = accounts.retire(subject.operator(), subject.person(), now);
        traces.blank("identity.person", subject.person().value().toString());
        elsewhere.forEach(one -> traces.blankValue("identity.linked_account", "subject", one));
        return unknown;
    }
}
