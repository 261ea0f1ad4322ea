package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.plans.Plans;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** What the reference cases left unfinished in their plans stays on record; nobody is asked to go on with it. */
@ZarpeTest
@Tag("persistence")
class FinishedCompaniesTests {

    @Autowired
    Demonstration demo;

    @Autowired
    Companies companies;

    @Autowired
    Enrolments enrolments;

    @Autowired
    NextSteps steps;

    @Autowired
    Plans plans;

    @Test
    void nobodyIsAskedForWorkOfACompanyThatHasNoStageOpen() {
        Actor director = demo.director();
        List<Enrolled> finished = in(
                director,
                () -> companies.visibleTo(director).stream()
                        .flatMap(company -> enrolments.current(company.id()).stream())
                        .filter(enrolled -> enrolled.stages().stream().noneMatch(Enrolled.StageVisit::isOpen))
                        .toList());

        assertThat(finished).hasSizeGreaterThanOrEqualTo(5);
        assertThat(finished)
                .anyMatch(enrolled ->
                        !in(director, () -> plans.actions(enrolled.id())).isEmpty());
        assertThat(finished)
                .allSatisfy(enrolled -> assertThat(in(director, () -> asked(director.operator(), enrolled)))
                        .extracting(NextStep::key)
                        .isSubsetOf("programmes.step.end"));
    }

    private List<NextStep> asked(OperatorId operator, Enrolled enrolled) {
        CompanyId company = enrolled.company();
        return Stream.of(Role.DIRECTOR, Role.ADVISER, Role.MANAGER)
                .map(role -> new Actor(PersonId.next(), "Persona de prueba", role, operator, company.value()))
                .flatMap(person -> steps.of(person, enrolled).stream())
                .toList();
    }

    private static <T> T in(Actor director, Supplier<T> work) {
        return Scopes.as(Scope.of(director.operator().value(), director.person().value()), work::get);
    }
}
