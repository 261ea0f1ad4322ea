package org.zarpe.programmes.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Phone;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.Companies;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class CallPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    Companies companies;

    @Autowired
    Clock clock;

    private Actor director;
    private String call;
    private Phone phone;

    @BeforeEach
    void anOpenCall() {
        phone = new Phone(mvc);
        director = staff.director();
        LocalDate today = LocalDate.now(clock);
        CallId id = example.call(director, example.cohort(director), today.minusDays(3), today.plusDays(10));
        call = "/calls/" + id;
    }

    @Test
    void everybodyReadsWhoItIsForAndHowToApply() {
        Document page = page(call);

        assertThat(page.text()).contains("Programa de prueba", "Trabajan en la empresa menos de 50 personas.");
        assertThat(page.select("a[href=" + call + "/application]").text()).contains("Postular mi empresa");
        assertThat(page(call + "?lang=en").text()).contains("Fewer than 50 people work in the company.");
    }

    @Test
    void aCallThatIsNotPublishedIsNotFound() {
        assertThat(mvc.get().uri("/calls/" + Ids.next())).hasStatus(404);
    }

    @Test
    void aStepIsNotLeftWhileSomethingIsWrongAndNothingTypedIsLost() {
        Map<String, String> form = typed();
        form.put("step", "2");
        form.put("employees", "-4");
        MvcTestResult answer = send(form);

        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(body(answer)).select("input[name=employees]").val())
                .isEqualTo("-4");
        assertThat(Jsoup.parse(body(answer)).select("input[name=name]").val()).isEqualTo("Dulces de la Sierra");
    }

    @Test
    void withoutConsentThereIsNoApplication() {
        Map<String, String> form = typed();
        form.remove("consent");

        MvcTestResult answer = send(form);

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("necesitamos su permiso");
        assertThat(applicants()).isZero();
    }

    @Test
    void theApplicantIsSignedInAndGoesOnWithTheQuestions() {
        Map<String, String> form = typed();

        MvcTestResult answer = send(form);

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Location"))
                .isEqualTo("/enrolments/" + form.get("enrolment") + "/instruments/application");
        Document review = page("/enrolments/" + form.get("enrolment") + "/application");
        assertThat(review.text()).contains("Dulces de la Sierra", "Todavía hay preguntas sin respuesta");
        assertThat(page("/companies/" + form.get("company")).text()).contains("Solicitud", "¿Qué hacer ahora?");
    }

    @Test
    void aSecondClickFindsTheFirstOnesCompany() {
        Map<String, String> form = typed();
        send(form);

        MvcTestResult second = send(form);

        assertThat(second).hasStatus(303);
        assertThat(applicants()).isOne();
    }

    @Test
    void theIdentifiersOfAnotherOpenNoDoor() {
        Map<String, String> form = typed();
        send(form);
        form.put("password", "otra clave cualquiera");
        Phone stranger = new Phone(mvc);

        stranger.send(call + "/application", form);

        assertThat(stranger.open("/companies/" + form.get("company"))).hasStatus3xxRedirection();
    }

    @Test
    void aSecondApplicationOfTheSameMailIsToldWhatToDo() {
        send(typed());
        Map<String, String> again = typed();

        MvcTestResult answer = send(again);

        assertThat(answer).hasStatus(422);
        assertThat(body(answer)).contains("Ya hay una cuenta con este correo");
        assertThat(applicants()).isOne();
    }

    private int applicants() {
        return Scopes.as(
                staff.scope(director), () -> companies.visibleTo(director).size());
    }

    private MvcTestResult send(Map<String, String> form) {
        return phone.send(call + "/application", form);
    }

    private final String mail = Ids.next() + "@example.org";

    private Map<String, String> typed() {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "step", "3",
                "name", "Dulces de la Sierra",
                "activity", "Dulces de leche",
                "town", "Tapalpa",
                "country", "México",
                "founded", "2015",
                "employees", "12",
                "about", "true",
                "consent", "true"));
        form.put("personName", "Ana Robles");
        form.put("mail", mail);
        form.put("password", "dulces de leche 12");
        form.put("enrolment", Ids.next().toString());
        form.put("person", Ids.next().toString());
        form.put("company", UUID.randomUUID().toString());
        return form;
    }

    private Document page(String address) {
        MvcTestResult result = phone.open(address);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(body(result));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
