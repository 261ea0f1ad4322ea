package org.zarpe.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.CaseVerdicts;
import org.zarpe.accreditation.GiveVerdict;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.AssessCase.LookedAgain;
import org.zarpe.cases.AssessCase.Seen;
import org.zarpe.cases.CorrectFindings.Corrected;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.diagnosis.Mark;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** Each use case of assessing and of putting right, asked by everybody there is. */
@ZarpeTest
@Tag("persistence")
class AssessmentDoorsTests {

    private static final UUID NO_FINDING = new UUID(0, 1);

    @Autowired
    Recognitions recognitions;

    @Autowired
    AssessCase assessing;

    @Autowired
    CorrectFindings correcting;

    @Autowired
    GiveVerdict verdicts;

    @Autowired
    CaseVerdicts found;

    @Autowired
    RequirementGrids grids;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Staff staff;

    @Test
    void eachLetsInWhomItIsForAndNobodyElse() {
        Recognition one = recognitions.onSite(recognitions.bare());
        Map<String, Actor> askers = new LinkedHashMap<>();
        askers.put("director", one.workshop().director());
        askers.put("director of another operator", staff.director());
        askers.put("adviser", one.workshop().adviser());
        askers.put("manager", one.workshop().manager());
        askers.put(
                "staff",
                staff.worker(one.workshop().director(), one.workshop().company().value()));
        askers.put("assessor", one.first());
        askers.put("second assessor", one.second());
        askers.put("assessor without the company", staff.assessor(one.workshop().director()));
        askers.put("committee", one.chair());
        Map<String, Function<Actor, Outcome<?>>> writing = writing(one);
        SoftAssertions softly = new SoftAssertions();
        writing.forEach((name, useCase) -> askers.forEach((kind, asker) -> softly.assertThat(isLetIn(asker, useCase))
                .as("%s for a %s", name, kind)
                .isEqualTo(letIn(name).contains(kind))));
        softly.assertAll();
        assertThat(writing.keySet())
                .isEqualTo(Stream.of(AssessCase.class, CorrectFindings.class)
                        .flatMap(type -> Stream.of(type.getMethods()))
                        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> letIn(String name) {
        return name.startsWith("CorrectFindings") ? Set.of("manager", "staff") : Set.of("assessor", "second assessor");
    }

    /** Each is refused for what was sent, so that nothing is written. */
    private Map<String, Function<Actor, Outcome<?>>> writing(Recognition one) {
        String requirement = recognitions.requirements(one).getFirst().id();
        var company = one.workshop().company();
        Map<String, Function<Actor, Outcome<?>>> all = new TreeMap<>();
        all.put("AssessCase.begin", actor -> assessing.begin(actor, company, one.id(), -1));
        all.put(
                "AssessCase.assess",
                actor -> assessing.assess(
                        actor,
                        company,
                        one.id(),
                        new Seen(requirement, new Verdict(Ruling.MEETS, null, Text.NOTHING), null, List.of(), 0)));
        all.put(
                "AssessCase.photograph",
                actor -> assessing.photograph(
                        actor,
                        company,
                        one.id(),
                        new AssessCase.Photo(
                                Ids.next(), requirement, LocalDate.now(), Text.NOTHING, new GiveEvidence.InWords())));
        all.put("AssessCase.end", actor -> assessing.end(actor, company, one.id(), Text.NOTHING, -1));
        all.put(
                "AssessCase.check",
                actor -> assessing.check(
                        actor, company, one.id(), NO_FINDING, new LookedAgain(true, Text.NOTHING, Ruling.MEETS, 3, 1)));
        all.put(
                "AssessCase.recommend",
                actor -> assessing.recommend(actor, company, one.id(), false, Text.NOTHING, -1));
        all.put(
                "CorrectFindings.correct",
                actor -> correcting.correct(
                        actor,
                        company,
                        one.id(),
                        NO_FINDING,
                        new Corrected(Text.NOTHING, Text.NOTHING, List.of(), null, 1)));
        return all;
    }

    private static boolean isLetIn(Actor asker, Function<Actor, Outcome<?>> useCase) {
        try {
            return Scopes.as(asker.scope(), () -> useCase.apply(asker) instanceof Outcome.Refused<?>);
        } catch (NotAllowed kept) {
            return false;
        }
    }

    @Test
    void whileACaseIsOpenVerdictsAreWrittenThereAloneAndAfterwardsShownInTheGrid() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        String requirement = recognitions.requirements(one).getFirst().id();
        Enrolled enrolled =
                recognitions.inside(one, () -> enrolments.get(one.workshop().enrolment()));
        Outcome<?> outside = recognitions.inside(
                one,
                () -> verdicts.give(
                        one.first(),
                        new About(enrolled.id(), requirement),
                        new Verdict(Ruling.PARTLY, null, Text.NOTHING),
                        0));
        assertThat(outside)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().toString()).contains("verdict-through-case"));
        assertThat(recognitions.inside(one, () -> found.isWithAssessor(one.first(), enrolled)))
                .isTrue();
        assertThat(recognitions.inside(one, () -> found.isWithAssessor(one.chair(), enrolled)))
                .isFalse();
        assertThat(recognitions.inside(
                        one,
                        () -> grids.of(enrolled).line(requirement).verdict().isStated()))
                .isFalse();

        one.committee()
                .subList(0, 3)
                .forEach(
                        member -> recognitions.vote(one, member, VoteChoice.YES).orThrow());
        recognitions.decide(one, one.chair()).orThrow();

        assertThat(recognitions.inside(one, () -> grids.of(enrolled).line(requirement)))
                .satisfies(line -> {
                    assertThat(line.verdict().value().ruling()).isEqualTo(Ruling.MEETS);
                    assertThat(line.verdict().by()).isEqualTo(one.first().person());
                    assertThat(line.assessor().mark()).isEqualTo(new Mark.Level(3));
                });
    }
}
