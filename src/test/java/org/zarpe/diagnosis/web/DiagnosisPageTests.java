package org.zarpe.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.BuiltIn;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.ReadRequirement.Marked;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class DiagnosisPageTests {

    @Autowired
    Workshops workshops;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    ReadRequirement reading;

    @Test
    void beginsWithTheOneThingToDo() {
        Workshop workshop = workshops.applicant();

        Document page = browser.page(workshop.manager(), workshop.file("diagnosis"));

        assertThat(page.select("main .button.primary").first().attr("href"))
                .isEqualTo(workshop.instrument("application"));
        assertThat(page.text()).contains("Todavía no hay respuestas", "Se abre en la etapa «Diagnóstico»");
        assertThat(page.select("svg[role=img]")).isEmpty();
    }

    @Test
    void laysTheReadingsOfTheFoundationsOverEachOther() {
        Workshop workshop = workshops.applicant();
        readAll(workshop, workshop.manager(), Reader.SELF, 4, BuiltIn.RELIABLE_SUPPLIER);
        readAll(workshop, workshop.adviser(), Reader.ADVISER, 2, BuiltIn.RELIABLE_SUPPLIER);
        read(workshop, workshop.adviser(), Reader.ADVISER, first(), new Mark.Level(4), 1);

        Document page = browser.page(workshop.adviser(), workshop.file("diagnosis"));

        assertThat(page.select(".radar .legend li").eachText()).containsExactly("La empresa", "Asesor");
        assertThat(page.select(".radar tbody tr")).hasSize(9);
        assertThat(page.text()).contains("Lo más firme es «Sistema documentado»");
        assertThat(page.select(".score-row")).hasSize(9 + 10 + 5);
        assertThat(page.select(".profile tbody a[href*=/scores/reliability/]")).hasSize(4);
    }

    @Test
    void everyNumberOpensToItsItemsWeightsAndFormula() {
        Workshop workshop = workshops.applicant();
        read(workshop, workshop.adviser(), Reader.ADVISER, first(), new Mark.Level(3), 0);
        String address = browser.page(workshop.adviser(), workshop.file("diagnosis"))
                .select(".score-row a")
                .first()
                .attr("href");

        Document page = browser.page(workshop.adviser(), address);

        List<Requirement> requirements = BuiltIn.RELIABLE_SUPPLIER.requirementsOf(
                BuiltIn.RELIABLE_SUPPLIER.foundations().getFirst());
        assertThat(page.select("tbody tr")).hasSize(requirements.size());
        assertThat(page.text()).contains("÷", "entre", "1 de " + requirements.size());
        assertThat(page.select("tbody tr").first().text())
                .contains(first().name().es(), "3 ×");
    }

    @Test
    void aScoreOfManyRequirementsIsReadByFoundation() {
        Workshop workshop = workshops.applicant();
        readAll(workshop, workshop.adviser(), Reader.ADVISER, 2, BuiltIn.RELIABLE_SUPPLIER);

        Document page = browser.page(workshop.manager(), workshop.file("diagnosis") + "/scores/reliability/human");

        int foundations = page.select(".profile tbody tr").size();
        assertThat(foundations).isGreaterThan(1);
        assertThat(page.select(".profile .chart-figure").eachText())
                .hasSize(foundations)
                .containsOnly("2.0");
        assertThat(page.select("details details")).isEmpty();
    }

    @Test
    void everyScoreHasItsPage() {
        Workshop workshop = workshops.applicant();

        for (String score :
                List.of("foundation/team", "reliability/human", "dimension/price", "dimension/commitment")) {
            assertThat(browser.open(workshop.manager(), workshop.file("diagnosis") + "/scores/" + score))
                    .as(score)
                    .hasStatusOk();
        }
        assertThat(browser.open(workshop.manager(), workshop.file("diagnosis") + "/scores/dimension/astrology"))
                .hasStatus(404);
    }

    @Test
    void aScoreThatNobodyAnsweredHasNoFigure() {
        Workshop workshop = workshops.applicant();

        Document page = browser.page(workshop.manager(), workshop.file("diagnosis") + "/scores/dimension/price");

        assertThat(page.select(".stat").text()).contains("Sin dato").doesNotContain("entre");
    }

    @Test
    void answersShowAsMotorsAndBrakes() {
        Workshop workshop = workshops.at(workshops.applicant(), "prediagnosis");
        BuiltIn.RELIABLE_SUPPLIER.instrument("prediagnosis").items().stream()
                .filter(item -> item.dimension().equals("commitment"))
                .forEach(item ->
                        browser.answer(workshop.manager(), workshop.instrument("prediagnosis"), item.id(), "4", 0));

        Document page = browser.page(workshop.manager(), workshop.file("diagnosis"));

        assertThat(page.text()).contains("Empujan: Compromiso");
    }

    @Test
    void aMethodWithoutFactorsAndReliabilitiesShowsNoneOfThem() {
        Workshop cheese = workshops.cheeseMaker();
        readAll(cheese, cheese.adviser(), Reader.ADVISER, 2, BuiltIn.FOOD_SAFETY);

        Document page = browser.page(cheese.adviser(), cheese.file("diagnosis"));

        assertThat(page.select(".radar tbody tr")).hasSize(3);
        assertThat(page.text()).doesNotContain("confiabilidades", "Motores y frenos", "vender afuera");
        assertThat(page.select("a[href$=/swot]")).isEmpty();
    }

    private static Requirement first() {
        return BuiltIn.RELIABLE_SUPPLIER.requirements().getFirst();
    }

    private void readAll(Workshop workshop, Actor actor, Reader reader, int level, Pack pack) {
        pack.requirements()
                .forEach(requirement -> read(workshop, actor, reader, requirement, new Mark.Level(level), 0));
    }

    private void read(Workshop workshop, Actor actor, Reader reader, Requirement requirement, Mark mark, long version) {
        Scopes.as(
                staff.scope(actor),
                () -> reading.read(actor, new Marked(workshop.enrolment(), requirement.id(), reader, mark, version))
                        .orThrow());
    }
}
