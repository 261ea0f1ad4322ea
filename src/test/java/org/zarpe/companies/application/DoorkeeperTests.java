package org.zarpe.companies.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Assigned;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class DoorkeeperTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    CompanyAccess access;

    @Autowired
    TransactionOperations transaction;

    @Test
    void theLastPartOfSeveralGivenInOneTransactionStands() {
        Workshop workshop = workshops.applicant();
        Actor director = workshop.director();
        Actor person = staff.adviser(director);

        List<Assigned> standing = Scopes.as(
                staff.scope(director),
                () -> transaction.execute(begun -> {
                    access.assign(director, person.person(), Part.ADVISER, workshop.company());
                    access.assign(director, person.person(), Part.TRAINER, workshop.company());
                    access.assign(director, person.person(), Part.ADVISER, workshop.company());
                    access.assign(director, person.person(), Part.ASSESSOR, workshop.company());
                    access.assign(director, person.person(), Part.ASSESSOR, workshop.company());
                    return access.assigned(List.of(workshop.company())).get(workshop.company());
                }));

        assertThat(standing)
                .containsExactlyInAnyOrder(
                        new Assigned(workshop.adviser().person(), Part.ADVISER),
                        new Assigned(person.person(), Part.ASSESSOR));
        assertThat(Scopes.as(staff.scope(director), () -> access.everAdvised(workshop.company())))
                .contains(person.person());
    }

    @Test
    void whoeverLeavesAndComesBackInOneTransactionIsThere() {
        Workshop workshop = workshops.applicant();
        Actor director = workshop.director();

        List<Assigned> standing = Scopes.as(
                staff.scope(director),
                () -> transaction.execute(begun -> {
                    access.assign(director, staff.trainer(director).person(), Part.TRAINER, workshop.company());
                    access.remove(director, workshop.adviser().person(), workshop.company());
                    access.assign(director, workshop.adviser().person(), Part.ADVISER, workshop.company());
                    access.remove(director, workshop.adviser().person(), workshop.company());
                    access.assign(director, workshop.adviser().person(), Part.ADVISER, workshop.company());
                    return access.assigned(List.of(workshop.company())).get(workshop.company());
                }));

        assertThat(standing)
                .contains(new Assigned(workshop.adviser().person(), Part.ADVISER))
                .hasSize(2);
    }
}
