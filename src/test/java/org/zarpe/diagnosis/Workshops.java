package org.zarpe.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.RecordEnrolments;
import org.zarpe.programmes.RecordEnrolments.Batch;
import org.zarpe.programmes.RecordEnrolments.Past;
import org.zarpe.programmes.RecordEnrolments.PastDecision;
import org.zarpe.programmes.RecordEnrolments.PastStage;
import org.zarpe.programmes.application.BeginApplication;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.application.PlanCohort;
import org.zarpe.programmes.application.StartProgramme;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** A workshop in a programme, with its manager, adviser and director. */
@Component
public class Workshops {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String FIRST_PACK = "proveedor-internacional-confiable";
    private static final String SECOND_PACK = "inocuidad-artesanal";

    private final Staff staff;
    private final RegisterCompany companies;
    private final CompanyAccess access;
    private final StartProgramme programmes;
    private final PlanCohort cohorts;
    private final BeginApplication applications;
    private final MoveStage stages;
    private final Enrolments enrolments;
    private final Packs packs;
    private final RecordEnrolments past;
    private final TransactionOperations transactions;

    Workshops(
            Staff staff,
            RegisterCompany companies,
            CompanyAccess access,
            StartProgramme programmes,
            PlanCohort cohorts,
            BeginApplication applications,
            MoveStage stages,
            Enrolments enrolments,
            Packs packs,
            RecordEnrolments past,
            TransactionOperations transactions) {
        this.staff = staff;
        this.companies = companies;
        this.access = access;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.applications = applications;
        this.stages = stages;
        this.enrolments = enrolments;
        this.packs = packs;
        this.past = past;
        this.transactions = transactions;
    }

    public record Workshop(Actor director, Actor adviser, Actor manager, CompanyId company, EnrolmentId enrolment) {

        public String instrument(String instrument) {
            return "/enrolments/" + enrolment + "/instruments/" + instrument;
        }

        public String file(String tab) {
            return "/companies/" + company + "/" + tab;
        }
    }

    public Workshop applicant() {
        return enrolled(FIRST_PACK);
    }

    public Workshop cheeseMaker() {
        return enrolled(SECOND_PACK);
    }

    private Workshop enrolled(String method) {
        return founded(
                method,
                (workshop, cohort) -> applications
                        .begin(workshop.manager(), workshop.enrolment(), cohort, workshop.company(), true, DAY)
                        .orThrow());
    }

    /** In the programme since the go of its pre-diagnosis. */
    public Workshop accepted() {
        return founded(
                FIRST_PACK,
                (workshop, cohort) -> transactions.executeWithoutResult(begun -> {
                    Batch batch = past.begin(workshop.director());
                    batch.add(
                                    workshop.director(),
                                    new Past(
                                            workshop.enrolment(),
                                            workshop.company(),
                                            cohort,
                                            DAY,
                                            DAY,
                                            true,
                                            new PastDecision(true, new Text("Sí", "Yes"), DAY),
                                            List.of(new PastStage("prediagnosis", DAY, DAY)),
                                            new Text("Para la prueba", "For the test")))
                            .orThrow();
                    batch.keep(Set.of(workshop.enrolment()));
                }));
    }

    private Workshop founded(String method, BiConsumer<Workshop, CohortId> begin) {
        Actor director = staff.director();
        return Scopes.as(staff.scope(director), () -> {
            CompanyId company = companies
                    .register(new Registration(
                            CompanyId.next(),
                            "Maderas del Sur",
                            new Text("Muebles de parota", "Parota wood furniture"),
                            PartialDate.ofYear(2010),
                            Quantity.exactly(12),
                            "Zapopan",
                            "MX",
                            true))
                    .orThrow();
            Actor adviser = staff.adviser(director);
            access.assign(director, adviser.person(), CompanyAccess.Part.ADVISER, company);
            ProgrammeId programme = programmes
                    .start(
                            director,
                            ProgrammeId.next(),
                            new Names("Programa de prueba", ""),
                            packs.latest(method).orElseThrow().ref())
                    .orThrow();
            CohortId cohort = cohorts.plan(
                            director, CohortId.next(), programme, new Names("2026", ""), DAY, DAY.plusMonths(9))
                    .orThrow();
            Actor manager = staff.manager(director, company.value());
            Workshop workshop = new Workshop(director, adviser, manager, company, EnrolmentId.next());
            begin.accept(workshop, cohort);
            return workshop;
        });
    }

    /** Whom the director gave the workshop to assess. */
    public Actor assessor(Workshop workshop) {
        Actor assessor = staff.assessor(workshop.director());
        Scopes.as(
                staff.scope(workshop.director()),
                () -> access.assign(
                        workshop.director(), assessor.person(), CompanyAccess.Part.ASSESSOR, workshop.company()));
        return assessor;
    }

    /** Opens a stage whose conditions are not what a test is about. */
    public Workshop at(Workshop workshop, String stage) {
        Scopes.as(
                staff.scope(workshop.director()),
                () -> stages.open(
                                workshop.director(),
                                workshop.enrolment(),
                                stage,
                                DAY,
                                new Text("Para la prueba", "For the test"),
                                enrolments.get(workshop.enrolment()).version())
                        .orThrow());
        return workshop;
    }

    public Enrolled enrolment(Workshop workshop) {
        return Scopes.as(staff.scope(workshop.director()), () -> enrolments.get(workshop.enrolment()));
    }
}
