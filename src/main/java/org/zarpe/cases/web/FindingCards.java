package org.zarpe.cases.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.FindingState;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** Lays out what was found and how it is put right. */
@Component
class FindingCards {

    private final CompanyAccess access;
    private final VerdictSheets sheets;
    private final People people;
    private final Clock clock;

    FindingCards(CompanyAccess access, VerdictSheets sheets, People people, Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A form that was sent and not taken.
     *
     * @param correcting whether it is the company's
     */
    record Sent(UUID finding, boolean correcting, Typed typed) {}

    List<FindingCard> of(Actor actor, AssessmentSheet sheet, @Nullable Sent sent, Words words) {
        CompanyId company = sheet.of().company();
        boolean corrects =
                sheet.state() == CaseState.CORRECTING && access.may(actor, Permission.CORRECT_FINDINGS, company);
        boolean checks = sheet.state() == CaseState.CORRECTING && sheet.part() == Part.FIRST;
        return sheet.findings().stream()
                .map(one -> card(sheet, one, corrects, checks, sent, words))
                .toList();
    }

    private FindingCard card(
            AssessmentSheet sheet,
            CaseFinding one,
            boolean corrects,
            boolean checks,
            @Nullable Sent sent,
            Words words) {
        Requirement requirement = sheet.pack().requirement(one.requirement());
        Typed refused = sent != null && sent.finding().equals(one.id()) ? sent.typed() : null;
        List<VerdictSheet.Shown> shelf = sheets.shelf(sheet, one.requirement(), words);
        boolean mine = refused != null && sent != null && sent.correcting();
        return new FindingCard(
                one.id(),
                one.number(),
                requirement,
                AssessmentAddress.of(sheet.of().company(), requirement),
                one.severity(),
                one.words(),
                words.of("assessment.finding-state", one.state()),
                tone(one.state()),
                turn(sheet, one, words),
                correction(one, shelf, words),
                check(one, words),
                corrects && one.isOpen(),
                checks && one.state() == FindingState.ANSWERED,
                shelf.stream().filter(piece -> !piece.witnessed()).toList(),
                sheets.levels(sheet, requirement, words),
                Stream.of(Ruling.MEETS, Ruling.PARTLY)
                        .map(ruling -> new Option(Words.kebab(ruling), words.of("accreditation.verdict", ruling)))
                        .toList(),
                one.version(),
                refused != null && mine ? refused : corrected(one, words),
                refused != null && !mine ? refused : Typed.blank(),
                refused == null || refused.refusals().stream().noneMatch(reason -> reason.isStale())
                        ? List.of()
                        : differences(one, refused, words).all());
    }

    private static Differences differences(CaseFinding now, Typed typed, Words words) {
        Typed theirs = corrected(now, words);
        return new Differences()
                .compare(
                        words.of("assessment.finding-state"),
                        words.of("assessment.yours"),
                        words.of("assessment.finding-state", now.state()))
                .compare(words.of("assessment.done"), typed.value("done"), theirs.value("done"))
                .compare(words.of("assessment.cause"), typed.value("cause"), theirs.value("cause"));
    }

    private static Typed corrected(CaseFinding one, Words words) {
        CaseFinding.Correction correction = one.correction();
        if (correction == null) {
            return Typed.blank();
        }
        Typed typed = Typed.blank()
                .with("done", words.of(correction.done()))
                .with("cause", words.of(correction.cause()))
                .with("due", correction.due() == null ? null : correction.due().toString());
        for (UUID piece : correction.evidence()) {
            typed = typed.with(VerdictForm.EVIDENCE + piece, "true");
        }
        return typed;
    }

    private static String tone(FindingState state) {
        return switch (state) {
            case OPEN, RETURNED -> "warning";
            case ANSWERED -> "info";
            case CLOSED -> "success";
        };
    }

    private String turn(AssessmentSheet sheet, CaseFinding one, Words words) {
        if (!one.isOpen()) {
            return "";
        }
        Instant since = since(sheet, one);
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(since, clock.getZone()), LocalDate.now(clock));
        return words.of("assessment.finding-turn", Words.kebab(one.state()), days);
    }

    private static Instant since(AssessmentSheet sheet, CaseFinding one) {
        CaseFinding.Check check = one.check();
        CaseFinding.Correction correction = one.correction();
        if (one.state() == FindingState.RETURNED && check != null) {
            return check.at();
        }
        if (one.state() == FindingState.ANSWERED && correction != null) {
            return correction.at();
        }
        return sheet.of().events().stream()
                .filter(event -> event.step() == CaseStep.ON_SITE_ENDED)
                .map(CaseEvent::at)
                .findFirst()
                .orElseThrow();
    }

    private FindingCard.@Nullable Correction correction(CaseFinding one, List<VerdictSheet.Shown> shelf, Words words) {
        CaseFinding.Correction correction = one.correction();
        return correction == null
                ? null
                : new FindingCard.Correction(
                        correction.done(),
                        correction.cause(),
                        shelf.stream()
                                .filter(piece -> correction.evidence().contains(piece.id()))
                                .toList(),
                        correction.due() == null ? "" : words.of("assessment.due-on", correction.due()),
                        signed(correction.by(), correction.at(), words));
    }

    private FindingCard.@Nullable Check check(CaseFinding one, Words words) {
        CaseFinding.Check check = one.check();
        return check == null
                ? null
                : new FindingCard.Check(
                        one.state() == FindingState.CLOSED, check.words(), signed(check.by(), check.at(), words));
    }

    private String signed(PersonId by, Instant at, Words words) {
        return words.of("accreditation.signed", people.nameOf(by), LocalDate.ofInstant(at, clock.getZone()));
    }
}
