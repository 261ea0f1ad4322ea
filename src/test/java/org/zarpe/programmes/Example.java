package org.zarpe.programmes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.Staff;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.application.BeginApplication;
import org.zarpe.programmes.application.OpenCall;
import org.zarpe.programmes.application.PlanCohort;
import org.zarpe.programmes.application.StartProgramme;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** A programme on the built-in method, for tests of this and other modules. */
@Component
public class Example {

    public static final PackRef PACK = new PackRef("proveedor-internacional-confiable", "1.1.0");
    public static final LocalDate START = LocalDate.of(2018, 5, 1);
    public static final LocalDate APPLIED = LocalDate.of(2018, 5, 14);

    private final Staff staff;
    private final StartProgramme programmes;
    private final PlanCohort cohorts;
    private final OpenCall calls;
    private final RegisterCompany companies;
    private final BeginApplication applications;
    private final Packs packs;

    Example(
            Staff staff,
            StartProgramme programmes,
            PlanCohort cohorts,
            OpenCall calls,
            RegisterCompany companies,
            BeginApplication applications,
            Packs packs) {
        this.staff = staff;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.calls = calls;
        this.companies = companies;
        this.applications = applications;
        this.packs = packs;
    }

    public List<PackRef> packs() {
        return packs.published();
    }

    public CohortId cohort(Actor director) {
        return cohort(director, PACK);
    }

    public CohortId cohort(Actor director, PackRef pack) {
        return Scopes.as(staff.scope(director), () -> {
            ProgrammeId programme = programmes
                    .start(director, ProgrammeId.next(), new Names("Programa de prueba", "Test programme"), pack)
                    .orThrow();
            return cohorts.plan(
                            director,
                            CohortId.next(),
                            programme,
                            new Names("Generación 2018", "Cohort of 2018"),
                            START,
                            START.plusMonths(8))
                    .orThrow();
        });
    }

    public CallId call(Actor director, CohortId cohort, LocalDate opens, LocalDate closes) {
        return Scopes.as(
                staff.scope(director),
                () -> calls.open(director, CallId.next(), cohort, opens, closes).orThrow());
    }

    public CompanyId company(Actor director, String founded) {
        return Scopes.as(
                staff.scope(director),
                () -> companies
                        .register(new Registration(
                                CompanyId.next(),
                                "Dulces de la Sierra",
                                new Text("Dulces de leche", "Milk sweets"),
                                PartialDate.parse(founded).orElseThrow(),
                                Quantity.exactly(12),
                                "Tapalpa",
                                "MX",
                                false))
                        .orThrow());
    }

    /** An application that has begun and is not sent. */
    public EnrolmentId applicant(Actor director, CohortId cohort, CompanyId company) {
        return Scopes.as(
                staff.scope(director),
                () -> applications
                        .begin(director, EnrolmentId.next(), cohort, company, true, START)
                        .orThrow());
    }
}
