package org.zarpe.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.cases.AskRecognition;
import org.zarpe.cases.AskRecognition.Sought;
import org.zarpe.cases.CaseId;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.application.KeepEstablishments;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.plans.ContinuityPromise;
import org.zarpe.plans.PlanContinuity;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** Company F of the demonstration in an operator of a test: something of everything a company can have. */
@Component
class WholeCompany {

    private static final String KEY = "f";

    private final Staff staff;
    private final People people;
    private final PlayProgrammes programmes;
    private final FillCompanyFile files;
    private final PlayEnrolment enrolments;
    private final KeepEstablishments establishments;
    private final PlanContinuity continuity;
    private final AskRecognition asking;
    private final TransactionOperations transaction;

    WholeCompany(
            Staff staff,
            People people,
            PlayProgrammes programmes,
            FillCompanyFile files,
            PlayEnrolment enrolments,
            KeepEstablishments establishments,
            PlanContinuity continuity,
            AskRecognition asking,
            TransactionOperations transaction) {
        this.staff = staff;
        this.people = people;
        this.programmes = programmes;
        this.files = files;
        this.enrolments = enrolments;
        this.establishments = establishments;
        this.continuity = continuity;
        this.asking = asking;
        this.transaction = transaction;
    }

    record Part(Actor adviser, Actor manager, CompanyId company, EnrolmentId enrolment) {}

    Part play(Actor director) {
        DemoCompany story = DemoContent.company(KEY);
        Actor adviser = staff.adviser(director);
        PersonId manager = manager();
        Cast cast = new Cast(
                director,
                Map.of(
                        "adviser_1",
                        adviser.person(),
                        "trainer",
                        staff.trainer(director).person(),
                        "assessor",
                        staff.assessor(director).person(),
                        "manager_f",
                        manager,
                        "staff_f",
                        staff.nobodyYet()),
                DemoContent.agency());
        Play play = Scopes.as(
                staff.scope(director),
                () -> Objects.requireNonNull(transaction.<Play>execute(begun -> played(story, cast))));
        return new Part(
                adviser, people.actor(director.operator(), manager).orElseThrow(), play.company(), play.enrolment());
    }

    private Play played(DemoCompany story, Cast cast) {
        Play play = Play.of(story, cast);
        files.fill(play, cast);
        enrolments.play(
                play,
                Objects.requireNonNull(
                        programmes.play(cast).get(story.enrolment().cohort())));
        establishments
                .enter(
                        play.adviser(),
                        play.company(),
                        Ids.next(),
                        Map.of("kind", "sales-subsidiary", "country", "US", "source", "Acta constitutiva"))
                .orThrow();
        continuity
                .promise(
                        play.adviser(),
                        play.enrolment(),
                        Ids.next(),
                        new ContinuityPromise(new Text("Seguir midiendo", "Go on measuring"), "Ana", null))
                .orThrow();
        asking.apply(
                        play.manager(),
                        play.enrolment(),
                        new CaseId(Ids.next()),
                        new Sought(
                                List.of(new Product(new Text("Lámpara de mesa", "Table lamp"), "940521")),
                                List.of("Tlaquepaque"),
                                List.of(new Text("Producción", "Production")),
                                Set.of(),
                                Text.NOTHING))
                .orThrow();
        return play;
    }

    private PersonId manager() {
        PersonId id = PersonId.next();
        return people.register(id, "Gerente de ejemplo F", id.value() + "@example.org", "una clave de prueba")
                .orThrow();
    }
}
