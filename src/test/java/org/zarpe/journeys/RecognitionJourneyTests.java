package org.zarpe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.Recognitions;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.certificates.LookedUp;
import org.zarpe.certificates.QrOnPaper;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.KeepRecords;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.RecordEnrolments;
import org.zarpe.programmes.RecordEnrolments.Past;
import org.zarpe.programmes.RecordEnrolments.PastDecision;
import org.zarpe.programmes.RecordEnrolments.PastStage;
import org.zarpe.programmes.application.PlanCohort;
import org.zarpe.programmes.application.StartProgramme;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/**
 * A workshop draws its map, asks to be recognised, is seen by an assessor, refused at each gate, and granted by a committee; a stranger scans its certificate, and
 * reads that it is suspended as soon as it is; programs of others agree both times. What one would do sixty times is done once on the screen and otherwise
 * through the same use cases.
 */
@Tag("journey")
class RecognitionJourneyTests {

    private static final Text WORDS = new Text("Taller del recorrido", "Workshop of the journey");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final String MANAGER = "taller.del.recorrido@demo.zarpe.example";
    private static final List<String> GATES = List.of(
            "Todo lo aplicable fue verificado",
            "Se cumple cada requisito obligatorio",
            "Ninguna no conformidad mayor abierta",
            "Ningún fundamento por debajo de 2.0",
            "Promedio general de 2.5 o más",
            "Evidencia vigente el día de la decisión",
            "Personas clave capacitadas",
            "Acciones comprometidas cerradas");

    private final Port port = Port.open();
    private final Recognitions recognitions = bean(Recognitions.class);
    private final People people = bean(People.class);

    @Test
    void fromAnEmptyMapToACertificateThatAStrangerReadsAndItsSuspension()
            throws IOException, InterruptedException, NotFoundException {
        Workshop workshop = workshop();
        Somebody manager = Somebody.known(MANAGER, Port.PHONE);
        String company = "/companies/" + workshop.company();
        manager.goTo(company + "/processes").follow("Tomar los procesos clave").press("Tomar los elegidos");
        manager.goTo(company + "/case").followTo("/case/application");
        manager.page.locator("main input[name^='product.']").first().check();
        manager.page.locator("main input[name^='process.']").first().check();
        manager.page.locator("main input[name^='shown.']").all().forEach(Locator::check);
        manager.write("sites", "Zapopan").press("Enviar la solicitud");

        Somebody director = Somebody.known("directora@demo.zarpe.example", Port.DESK);
        director.goTo(company + "/case/readiness");
        director.page.locator("main input[name='choice']").first().check();
        director.press("Guardar la revisión");
        name(director, company, "Evaluador de ejemplo", "first");
        name(director, company, "Evaluadora de ejemplo 2", "second");
        director.goTo(company + "/case/visit")
                .write("day", LocalDate.now().toString())
                .write("place", "Zapopan")
                .press("Guardar la visita");

        Recognition one = recognition(workshop);
        Somebody assessor = Somebody.known("evaluador@demo.zarpe.example", Port.PHONE);
        assessor.goTo(company + "/case/assessment").press("Comenzar la visita");
        List<Requirement> asked = recognitions.requirements(one);
        Requirement bad =
                asked.stream().filter(Requirement::mandatory).findFirst().orElseThrow();
        Requirement unseen = asked.stream()
                .filter(requirement -> !requirement.mandatory())
                .findFirst()
                .orElseThrow();
        asked.stream()
                .filter(requirement -> !requirement.equals(unseen) && !requirement.equals(bad))
                .forEach(requirement -> assess(one, requirement, null, 1, 0));
        assess(one, bad, Finding.MAJOR_NONCONFORMITY, 0, 0);
        assessor.goTo(company + "/case/assessment/end").press("Terminar y entregar los hallazgos");

        refusedBy(assessor, company, GATES);
        recognitions.inside(one, () -> {
            recognitions.train(workshop);
            recognitions.plan(workshop);
            return one;
        });
        refusedBy(assessor, company, GATES.subList(0, 6));
        recognitions.prove(one, null);
        refusedBy(assessor, company, GATES.subList(0, 5));
        asked.stream()
                .filter(requirement -> !requirement.equals(unseen) && !requirement.equals(bad))
                .forEach(requirement -> assess(one, requirement, null, 3, 1));
        refusedBy(assessor, company, GATES.subList(0, 3));
        assess(one, unseen, null, 3, 0);
        refusedBy(assessor, company, GATES.subList(1, 3));

        manager.goTo(company + "/case/findings")
                .write("done", "Lo arreglamos y lo revisamos dos veces")
                .write("cause", "Nadie lo tenía a su cargo")
                .press("Enviar a quien evalúa");
        assessor.goTo(company + "/case/findings");
        assessor.page.locator("main input[name='solved']").first().check();
        assessor.choose("after", "meets").choose("level", "3").write("words", "Visto otra vez en el taller");
        assessor.press("Guardar la comprobación");
        assessor.goTo(company + "/case/assessment/recommendation");
        assertThat(assessor.reads("main")).contains("Se cumplen todas");
        assessor.choose("choice", "grant").write("words", "Lo sostiene la gente del taller");
        assessor.press("Enviar la recomendación");

        director.goTo(company + "/case/committee");
        Stream.of("Presidenta de ejemplo", "Vocal de ejemplo 2", "Vocal de ejemplo 3")
                .forEach(member -> option(director, "member.", member).check());
        option(director, "chair", "Presidenta de ejemplo").check();
        director.write("day", LocalDate.now().toString()).press("Citar");
        Somebody chair = Somebody.known("comite.1@demo.zarpe.example", Port.DESK);
        for (Somebody member : List.of(
                chair,
                Somebody.known("comite.2@demo.zarpe.example", Port.PHONE),
                Somebody.known("comite.3@demo.zarpe.example", Port.PHONE))) {
            member.goTo(company + "/case/dossier").choose("choice", "yes").press("Votar");
        }
        chair.goTo(company + "/case/dossier")
                .write("words", "Leímos todo el expediente y las compuertas se cumplen")
                .press("Cerrar y decidir");

        manager.goTo(company + "/certificate");
        String entry = scanned(manager);
        Somebody stranger = Somebody.unknown(Port.PHONE);
        stranger.page.navigate(entry);
        assertThat(stranger.reads("main")).contains("In force");
        assertThat(stranger.goTo("/registro/" + number(entry)).reads("main")).contains("Vigente");
        LookedUp certificate = new LookedUp(entry, Path.of("target/verifier-journey"));
        certificate.isInForce();
        certificate.isSignedOnPaper();

        director.goTo(company + "/case/suspension")
                .write("words", "No recibieron la revisión anual")
                .press("Suspender");
        stranger.page.navigate(entry);
        assertThat(stranger.reads("main")).contains("Suspended");
        assertThat(stranger.goTo("/registro/" + number(entry)).reads("main")).contains("Suspendido");
        certificate.isSuspended();
        assertThat(stranger.page.context().cookies()).isEmpty();
        Stream.of(manager, director, assessor, chair, stranger)
                .forEach(each -> each.page.context().close());
    }

    /** Nobody is offered to recommend a grant, and each gate that fails is named. */
    private static void refusedBy(Somebody assessor, String company, List<String> gates) {
        assessor.goTo(company + "/case/assessment/recommendation");
        String said = assessor.reads("main");
        assertThat(said).contains("no se puede recomendar que se otorgue");
        assertThat(GATES.stream().filter(said::contains)).containsExactlyElementsOf(gates);
        assertThat(assessor.page
                        .locator("main input[name='choice'][value='grant']")
                        .count())
                .isZero();
    }

    private static void name(Somebody director, String company, String person, String part) {
        director.goTo(company + "/case/assessors");
        option(director, "person", person).check();
        director.choose("part", part)
                .write("words", "La otra persona cubre lo que falta")
                .press("Nombrar");
    }

    private static Locator option(Somebody somebody, String field, String words) {
        return somebody.page
                .locator("main label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("input[name^='" + field + "']")
                .first();
    }

    /** What a camera reads on the paper that the holder takes along. */
    private static String scanned(Somebody manager) throws IOException, NotFoundException {
        String paper = manager.page
                .locator("main a[href$='/certificate.pdf']")
                .first()
                .evaluate("link => link.href")
                .toString();
        return QrOnPaper.read(manager.page.request().get(paper).body()).getFirst();
    }

    private static String number(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }

    private void assess(Recognition one, Requirement requirement, @Nullable Finding finding, int level, long version) {
        Ruling ruling = finding == null ? Ruling.MEETS : Ruling.DOES_NOT;
        recognitions
                .assess(one, one.first(), requirement.id(), ruling, finding, level, version)
                .orThrow();
    }

    private Workshop workshop() {
        OperatorId operator =
                people.operators().stream().filter(people::isDemo).findFirst().orElseThrow();
        Actor director = demo(operator, "directora@demo.zarpe.example");
        Actor adviser = demo(operator, "asesora@demo.zarpe.example");
        PersonId runs = Scopes.asNobody(
                () -> people.register(PersonId.next(), "Gerente de ejemplo del recorrido", MANAGER, "zarpe-demo-2026")
                        .orThrow());
        return Scopes.as(director.scope(), () -> {
            CompanyId company = bean(RegisterCompany.class)
                    .register(new Registration(
                            CompanyId.next(),
                            "Empresa del recorrido",
                            WORDS,
                            PartialDate.ofYear(2011),
                            Quantity.exactly(7),
                            "Zapopan",
                            "MX",
                            true))
                    .orThrow();
            bean(CompanyAccess.class).assign(director, adviser.person(), Part.ADVISER, company);
            people.appointIn(operator, runs, Role.MANAGER, company.value());
            bean(KeepRecords.class)
                    .product(director, company, Ids.next(), new Text("Mesa de parota", "Parota table"), "940360")
                    .orThrow();
            Actor manager = people.actor(operator, runs).orElseThrow();
            EnrolmentId enrolment = enrolled(director, company);
            return new Workshop(director, adviser, manager, company, enrolment);
        });
    }

    private EnrolmentId enrolled(Actor director, CompanyId company) {
        EnrolmentId id = EnrolmentId.next();
        return bean(TransactionOperations.class).execute(begun -> {
            ProgrammeId programme = bean(StartProgramme.class)
                    .start(
                            director,
                            ProgrammeId.next(),
                            new Names("Programa del recorrido", ""),
                            bean(Packs.class)
                                    .latest("proveedor-internacional-confiable")
                                    .orElseThrow()
                                    .ref())
                    .orThrow();
            CohortId cohort = bean(PlanCohort.class)
                    .plan(director, CohortId.next(), programme, new Names("2026", ""), SPRING, SPRING.plusMonths(9))
                    .orThrow();
            RecordEnrolments.Batch batch = bean(RecordEnrolments.class).begin(director);
            batch.add(
                            director,
                            new Past(
                                    id,
                                    company,
                                    cohort,
                                    SPRING,
                                    SPRING,
                                    true,
                                    new PastDecision(true, WORDS, SPRING),
                                    List.of(new PastStage("prediagnosis", SPRING, SPRING)),
                                    WORDS))
                    .orThrow();
            batch.keep(Set.of(id));
            return id;
        });
    }

    private Recognition recognition(Workshop workshop) {
        OperatorId operator = workshop.director().operator();
        Supplier<CaseId> opened =
                () -> bean(CaseBook.class).of(workshop.company()).getFirst().id();
        CaseId id = Scopes.as(
                workshop.director().scope(),
                () -> bean(TransactionOperations.class).execute(begun -> opened.get()));
        return new Recognition(
                workshop,
                id,
                demo(operator, "evaluador@demo.zarpe.example"),
                demo(operator, "evaluadora@demo.zarpe.example"),
                List.of());
    }

    private Actor demo(OperatorId operator, String mail) {
        return Scopes.asNobody(() -> people.byMail(mail)
                .flatMap(person -> people.actor(operator, person))
                .orElseThrow());
    }

    private <T> T bean(Class<T> type) {
        return port.product.getBean(type);
    }
}
