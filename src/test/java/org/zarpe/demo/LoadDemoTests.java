package org.zarpe.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zarpe.ZarpeTest;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.Cases;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;
import org.zarpe.programmes.NextSteps;
import org.zarpe.results.Change;
import org.zarpe.results.Results;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
class LoadDemoTests {

    @Autowired
    LoadDemo demo;

    @Autowired
    People people;

    @Autowired
    Companies companies;

    @Autowired
    Enrolments enrolments;

    @Autowired
    NextSteps steps;

    @Autowired
    SwotItems swot;

    @Autowired
    Results results;

    @Autowired
    Cases cases;

    @Autowired
    MockMvcTester pages;

    @Autowired
    UserDetailsService users;

    OperatorId operator = new OperatorId(new java.util.UUID(0, 0));

    @BeforeEach
    void load() {
        operator = demo.load(DemoContent.agency());
    }

    @Test
    void aSecondLoadingLeavesEverythingAsItIs() {
        List<CompanyProfile> before = inScope(this::all);
        demo.load(DemoContent.agency());
        assertThat(inScope(this::all))
                .isEqualTo(before)
                .hasSize(DemoContent.agency().told().size());
    }

    @Test
    void theReferenceCasesEndWhereTheArticleEnds() {
        for (String company : List.of("A", "B", "C", "D", "E")) {
            Enrolled enrolled = enrolled(company);
            assertThat(enrolled.hasOpened("follow_up")).as(company).isTrue();
            assertThat(open(company)).as(company).isEmpty();
            assertThat(enrolled.hasOpened("accreditation")).as(company).isFalse();
            assertThat(enrolled.end())
                    .as(company)
                    .isEqualTo(new Enrolled.End(EndKind.COMPLETED, LocalDate.of(2017, 12, 31)));
        }
    }

    @Test
    void theirFindingsAreSixtySeven() {
        assertThat(inScope(() -> all().stream()
                        .filter(company -> !company.illustrative())
                        .mapToInt(company -> swot.of(company.id()).size())
                        .sum()))
                .isEqualTo(67);
    }

    @Test
    void whatTheArticleDoesNotWeighStaysUnweighed() {
        for (String company : List.of("A", "B", "C", "D", "E")) {
            assertThat(findings(company)).extracting(SwotEntry::importance).containsOnlyNulls();
        }
        assertThat(findings("F")).extracting(SwotEntry::importance).doesNotContainNull();
    }

    @Test
    void theirPlansTellWhatIsOnlyAReading() {
        assertThat(plan("A")).contains("Este plan se capturó después", "son lectura de quien las capturó");
        assertThat(plan("F")).doesNotContain("se capturó después");
    }

    @Test
    void theirChangesAreRecordedAsChanges() {
        assertThat(change("B", "profit"))
                .isInstanceOfSatisfying(
                        Change.AsRecorded.class,
                        change -> assertThat(change.percent()).isEqualByComparingTo("49"));
        assertThat(change("C", "profit"))
                .isInstanceOfSatisfying(
                        Change.AsRecorded.class,
                        change -> assertThat(change.percent()).isEqualByComparingTo("534"));
        assertThat(change("A", "profit")).isInstanceOf(Change.CannotTell.class);
    }

    @Test
    void theInventedOnesStandWhereTheirStoriesLeaveThem() {
        assertThat(open("F")).containsExactly("evaluation");
        assertThat(open("G")).containsExactly("accreditation", "follow_up");
        assertThat(open("H")).containsExactly("accreditation", "follow_up");
        assertThat(open("J")).containsExactly("training", "strategy");
        assertThat(open("K")).containsExactly("prediagnosis");
    }

    @Test
    void theirCasesAreInCorrectionsCertifiedAndSuspended() {
        assertThat(caseOf("F").state()).isEqualTo(CaseState.CORRECTING);
        assertThat(caseOf("G").state()).isEqualTo(CaseState.CERTIFIED);
        assertThat(caseOf("H").state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(List.of(caseOf("G"), caseOf("H")))
                .extracting(Cases.Entry::certificate)
                .doesNotContainNull();
    }

    @Test
    void whoeverHoldsACertificateMeetsAllThatTheMethodAsksFor() {
        for (String company : List.of("G", "H")) {
            assertThat(inScope(() -> enrolments.judge(enrolled(company), "ready_for_accreditation")))
                    .as(company)
                    .isNotEmpty()
                    .allMatch(judged -> judged.judgement().holds());
        }
    }

    @Test
    void oneIsNearlyReadyAndSaysWhatIsMissing() {
        assertThat(inScope(() -> enrolments.judge(enrolled("F"), "ready_for_accreditation").stream()
                        .filter(judged -> !judged.judgement().holds())
                        .map(judged -> judged.condition().id())
                        .toList()))
                .containsExactlyInAnyOrder("mandatory_met", "mandatory_with_evidence", "actions_closed");
    }

    private Cases.Entry caseOf(String company) {
        return inScope(() -> cases.current(
                        people.withRole(operator, Role.DIRECTOR).getFirst(),
                        enrolled(company).company())
                .orElseThrow());
    }

    private List<SwotEntry> findings(String company) {
        return inScope(() -> swot.of(enrolled(company).id()));
    }

    private String plan(String company) {
        UserDetails director = users.loadUserByUsername("directora@demo.zarpe.example");
        var answer = pages.get()
                .uri("/companies/" + enrolled(company).company() + "/plan")
                .with(user(director))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    @Test
    void itsManagerIsShownTheMandatoryRequirementsThatAreMissing() {
        Enrolled enrolled = enrolled("F");
        Actor manager = new Actor(
                PersonId.next(),
                "Gerente de ejemplo",
                Role.MANAGER,
                operator,
                enrolled.company().value());
        List<String> shown = inScope(
                () -> steps.of(manager, enrolled).stream().map(NextStep::key).toList());
        assertThat(shown)
                .contains("accreditation.step.work", "accreditation.step.evidence")
                .doesNotContain("results.step.measure");
    }

    private List<String> open(String company) {
        return enrolled(company).stages().stream()
                .filter(Enrolled.StageVisit::isOpen)
                .map(Enrolled.StageVisit::stage)
                .toList();
    }

    private Change change(String company, String indicator) {
        return inScope(() -> {
            Enrolled enrolled = enrolled(company);
            return results.changes(List.of(enrolled)).get(enrolled.id()).get(indicator);
        });
    }

    private Enrolled enrolled(String company) {
        return inScope(() -> {
            Map<String, CompanyProfile> byName =
                    all().stream().collect(Collectors.toMap(CompanyProfile::name, Function.identity()));
            return enrolments.current(byName.get("Empresa " + company).id()).orElseThrow();
        });
    }

    private List<CompanyProfile> all() {
        Actor director = people.withRole(operator, Role.DIRECTOR).getFirst();
        return companies.visibleTo(director);
    }

    private <T> T inScope(Supplier<T> work) {
        return Scopes.as(Scope.of(operator.value()), work::get);
    }
}
