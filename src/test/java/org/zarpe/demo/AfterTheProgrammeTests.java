package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.WriteDocuments;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** A company that completed its route in 2017 works on by its documents; one that left is in the tests of every use case. */
@ZarpeTest
@Tag("persistence")
class AfterTheProgrammeTests {

    private static final Text TITLE = new Text("Cómo empacamos", "How we pack");

    @Autowired
    Demonstration demo;

    @Autowired
    Companies companies;

    @Autowired
    Enrolments enrolments;

    @Autowired
    WriteDocuments documents;

    @Autowired
    KeepProcesses processes;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aCompanyThatCompletedGoesOnWithItsMapAndItsDocuments() {
        Actor director = demo.director();
        Scopes.as(
                director.scope(),
                () -> transaction.execute(begun -> {
                    CompanyId company = companies.visibleTo(director).stream()
                            .filter(one -> one.name().equals("Empresa A"))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    Enrolled enrolled = enrolments.current(company).orElseThrow();
                    assertThat(enrolled.isOngoing()).isFalse();
                    assertThat(enrolled.isKeptUp()).isTrue();
                    Actor manager = new Actor(
                            PersonId.next(), "Persona de prueba", Role.MANAGER, director.operator(), company.value());

                    Outcome<UUID> begunDocument = documents.begin(
                            manager,
                            company,
                            Ids.next(),
                            new Wanted(DocumentKind.PROCEDURE, null, TITLE, Text.NOTHING));

                    assertThat(begunDocument).isInstanceOf(Outcome.Done.class);
                    assertThat(processes.take(manager, company, java.util.List.of("packing")))
                            .isInstanceOf(Outcome.Done.class);
                    begun.setRollbackOnly();
                    return Objects.requireNonNull(company);
                }));
    }
}
