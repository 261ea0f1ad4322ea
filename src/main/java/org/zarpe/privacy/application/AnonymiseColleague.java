package org.zarpe.privacy.application;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.audit.PersonalTraces;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Reach;
import org.zarpe.privacy.domain.NameColumn;
import org.zarpe.privacy.domain.Pseudonym;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Somebody of a company becomes unknown. What the person did and learnt stays, under a name that says nothing. */
@Component
public class AnonymiseColleague {

    private final CompanyAccess access;
    private final Eraser eraser;
    private final PersonalTraces traces;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    AnonymiseColleague(
            CompanyAccess access,
            Eraser eraser,
            PersonalTraces traces,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.access = access;
        this.eraser = eraser;
        this.traces = traces;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @param withdrawn whether the person has left the company */
    public record Colleague(UUID id, String name, String position, boolean withdrawn) {
        public boolean isUnknown() {
            return Pseudonym.is(name);
        }
    }

    /** Everybody who was ever entered, those who left too. */
    public List<Colleague> all(Actor actor, CompanyId company) {
        access.must(actor, Permission.ANONYMISE_COLLEAGUES, company);
        return transaction.execute(begun ->
                jdbc.sql("""
                        select id, name, position, withdrawn
                          from companies.person
                         where company_id = ?
                         order by withdrawn, id
                        """).param(company.value()).query(Colleague.class).list());
    }

    public Colleague get(Actor actor, CompanyId company, UUID id) {
        return all(actor, company).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nobody " + id + " in the file of " + company));
    }

    /** @param sure that the person pressing knows it cannot be undone. Done once, it stays as it was done. */
    public Outcome<UUID> anonymise(Actor actor, CompanyId company, UUID id, boolean sure) {
        Colleague colleague = get(actor, company, id);
        if (!sure) {
            return Outcome.refused(Refusal.at("sure", "tick-to-confirm"));
        }
        if (!colleague.isUnknown()) {
            // of a director, too: somebody of the same name in another company is somebody else
            Scope withinTheCompany = new Scope(
                    actor.operator().value(),
                    actor.person().value(),
                    actor.role().name(),
                    Reach.OWN.name(),
                    company.value());
            Scopes.as(withinTheCompany, () -> transaction.executeWithoutResult(begun -> erase(colleague)));
        }
        return Outcome.done(id);
    }

    private void erase(Colleague colleague) {
        String now = Pseudonym.next();
        jdbc.sql("""
                        update companies.person
                           set name = ?, mail = null, phone = null, foreign_trade = false, withdrawn = true, version = version + 1
                         where id = ?
                        """).params(now, colleague.id()).update();
        eraser.renameLearner(colleague.id(), now);
        eraser.rename(NameColumn.ofColleagues(), colleague.name(), now);
        traces.blank("companies.person", colleague.id().toString());
    }
}
