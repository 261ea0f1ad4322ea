package org.zarpe.cases.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.VerdictRules;
import org.zarpe.cases.AssessCase;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.FindingState;
import org.zarpe.cases.Happening;
import org.zarpe.cases.Severity;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.AssessmentRules;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.cases.domain.ScoredTwice;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Readings;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.WitnessEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@Component
@Transactional
class AssessOnSite implements AssessCase {

    private final CaseDesk desk;
    private final AssessmentBook book;
    private final Independence independence;
    private final JudgeGates gates;
    private final Readings readings;
    private final WitnessEvidence witness;
    private final Enrolments enrolments;
    private final Packs packs;

    AssessOnSite(
            CaseDesk desk,
            AssessmentBook book,
            Independence independence,
            JudgeGates gates,
            Readings readings,
            WitnessEvidence witness,
            Enrolments enrolments,
            Packs packs) {
        this.desk = desk;
        this.book = book;
        this.independence = independence;
        this.gates = gates;
        this.readings = readings;
        this.witness = witness;
        this.enrolments = enrolments;
        this.packs = packs;
    }

    @Override
    public Outcome<CaseState> begin(Actor assessor, CompanyId company, CaseId id, int seen) {
        AccreditationCase opened = open(assessor, company, id);
        return asFirst(assessor, opened)
                .then(mine -> desk.take(mine, assessor.person(), seen, new Happening.Begun(Text.NOTHING)))
                .map(AccreditationCase::state);
    }

    @Override
    public Outcome<Assessed> assess(Actor assessor, CompanyId company, CaseId id, Seen seen) {
        AccreditationCase opened = open(assessor, company, id);
        boolean second = isSecond(assessor, opened);
        Pack pack = packs.get(opened.pack());
        pack.requirement(seen.requirement());
        boolean mayNotApply =
                readings.mayNotApply(enrolments.get(opened.enrolment())).contains(seen.requirement());
        return (second ? asSecond(assessor, opened, seen.requirement()) : asFirst(assessor, opened))
                .then(mine -> mine.unless(!mine.state().isOpenToAssessment(), () -> Refusal.of("case-not-there-yet")))
                .then(mine -> mine.unless(
                        !second && finding(mine, seen.requirement()).isPresent(),
                        () -> Refusal.of("assess-through-finding")))
                .then(mine -> VerdictRules.check(seen.verdict(), mayNotApply)
                        .then(sound -> AssessmentRules.check(sound, seen.level(), pack.scale()))
                        .then(sound -> written(mine, assessor.person(), second, seen)));
    }

    private Outcome<Assessed> written(AccreditationCase mine, PersonId by, boolean second, Seen seen) {
        Instant now = desk.now();
        Assessed assessed = new Assessed(
                seen.requirement(), second, seen.verdict(), seen.level(), seen.evidence(), by, now, seen.version());
        if (!book.write(mine, assessed)) {
            return Optional.ofNullable(book.found(mine.id(), second).get(seen.requirement()))
                    .filter(standing -> standing.saysTheSameAs(assessed))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Refusal.stale()));
        }
        if (mine.state() == CaseState.CORRECTING) {
            handOver(mine, by, now);
        }
        return Outcome.done(assessed);
    }

    @Override
    public Outcome<UUID> photograph(Actor assessor, CompanyId company, CaseId id, Photo photo) {
        AccreditationCase opened = open(assessor, company, id);
        packs.get(opened.pack()).requirement(photo.requirement());
        PartialDate day = PartialDate.of(photo.day().isAfter(desk.today()) ? desk.today() : photo.day());
        Noted noted = new Noted(List.of(photo.requirement()), photo.words(), day, null);
        return (isSecond(assessor, opened)
                        ? asSecond(assessor, opened, photo.requirement())
                        : asFirst(assessor, opened))
                .then(mine -> mine.unless(!mine.state().isOpenToAssessment(), () -> Refusal.of("case-not-there-yet")))
                .then(mine -> witness.witness(assessor, mine.enrolment(), photo.id(), noted, photo.content()));
    }

    @Override
    public Outcome<CaseState> end(Actor assessor, CompanyId company, CaseId id, Text words, int seen) {
        AccreditationCase opened = open(assessor, company, id);
        return asFirst(assessor, opened)
                .then(mine -> Words.optional(words))
                .then(said -> desk.take(opened, assessor.person(), seen, new Happening.Ended(said)))
                .map(ended -> {
                    book.keep(ended, scoredTwice(ended), desk.now());
                    handOver(ended, assessor.person(), desk.now());
                    return ended.state();
                });
    }

    /** What both have said by now, before either can know of the other. */
    private List<ScoredTwice> scoredTwice(AccreditationCase of) {
        Map<String, Assessed> first = book.found(of.id(), false);
        return book.found(of.id(), true).values().stream()
                .flatMap(second -> Optional.ofNullable(first.get(second.requirement())).stream()
                        .map(one -> scored(one, second)))
                .toList();
    }

    private static ScoredTwice scored(Assessed first, Assessed second) {
        return new ScoredTwice(
                second.requirement(),
                first.verdict().ruling(),
                first.level(),
                second.verdict().ruling(),
                second.level());
    }

    /** Each nonconformity that the company has not been told of. */
    private void handOver(AccreditationCase of, PersonId by, Instant at) {
        List<CaseFinding> told = new ArrayList<>(book.findings(of.id()));
        Map<String, Assessed> found = book.found(of.id(), false);
        packs.get(of.pack()).requirements().stream()
                .flatMap(requirement -> Optional.ofNullable(found.get(requirement.id())).stream())
                .filter(one ->
                        told.stream().noneMatch(finding -> finding.requirement().equals(one.requirement())))
                .forEach(one -> severity(one.verdict()).ifPresent(severity -> {
                    CaseFinding finding = CaseFinding.of(
                            Ids.next(),
                            told.size() + 1,
                            one.requirement(),
                            severity,
                            one.verdict().note());
                    book.add(of, finding, by, at);
                    told.add(finding);
                }));
    }

    private static Optional<Severity> severity(Verdict verdict) {
        return switch (verdict.finding()) {
            case MAJOR_NONCONFORMITY -> Optional.of(Severity.MAJOR);
            case MINOR_NONCONFORMITY -> Optional.of(Severity.MINOR);
            case OBSERVATION -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    @Override
    public Outcome<FindingState> check(Actor assessor, CompanyId company, CaseId id, UUID finding, LookedAgain look) {
        AccreditationCase opened = open(assessor, company, id);
        return asFirst(assessor, opened)
                .then(mine -> mine.unless(mine.state() != CaseState.CORRECTING, () -> Refusal.of("case-not-there-yet")))
                .then(mine -> book.findings(id).stream()
                        .filter(one -> one.id().equals(finding))
                        .findFirst()
                        .orElseThrow()
                        .check(
                                new CaseFinding.Check(look.solved(), look.words(), assessor.person(), desk.now()),
                                look.version()))
                .then(checked -> look.solved() ? judgedAgain(opened, checked, look) : Outcome.done(checked))
                .map(checked -> {
                    book.save(opened, checked, assessor.person(), desk.now());
                    return checked.state();
                });
    }

    /** What is solved is not left with the verdict that it had. */
    private Outcome<CaseFinding> judgedAgain(AccreditationCase of, CaseFinding closed, LookedAgain look) {
        Assessed before = book.found(of.id(), false).get(closed.requirement());
        if (before == null || look.after() == null || look.after() == Verdict.Ruling.DOES_NOT) {
            return Outcome.refused(Refusal.at("after", "choose-one"));
        }
        Text note = look.words().es().isBlank() ? before.verdict().note() : look.words();
        Verdict after = new Verdict(look.after(), null, note);
        return AssessmentRules.check(after, look.level(), packs.get(of.pack()).scale())
                .then(sound -> {
                    CaseFinding.Check check = Objects.requireNonNull(closed.check());
                    Assessed again = new Assessed(
                            closed.requirement(),
                            false,
                            sound,
                            look.level(),
                            before.evidence(),
                            check.by(),
                            check.at(),
                            before.version());
                    return book.write(of, again) ? Outcome.done(closed) : Outcome.refused(Refusal.stale());
                });
    }

    @Override
    public Outcome<CaseState> recommend(
            Actor assessor, CompanyId company, CaseId id, boolean grant, Text words, int seen) {
        AccreditationCase opened = open(assessor, company, id);
        return asFirst(assessor, opened)
                .then(mine -> Words.required(words))
                .then(said -> desk.take(
                        opened,
                        assessor.person(),
                        seen,
                        new Happening.Recommended(grant, said),
                        one -> grant ? gates.allHold(one, desk.today()).map(results -> one) : Outcome.done(one)))
                .map(AccreditationCase::state);
    }

    private static boolean isSecond(Actor assessor, AccreditationCase on) {
        return on.secondAssessor().filter(assessor.person()::equals).isPresent();
    }

    private Outcome<AccreditationCase> asFirst(Actor assessor, AccreditationCase on) {
        return on.unless(
                        on.firstAssessor().filter(assessor.person()::equals).isEmpty(),
                        () -> Refusal.of("not-your-case"))
                .then(mine -> independence.of(assessor.person(), mine));
    }

    private Outcome<AccreditationCase> asSecond(Actor assessor, AccreditationCase on, String requirement) {
        return on.unless(!on.isScoredTwice(requirement), () -> Refusal.of("not-in-sample"))
                .then(mine -> mine.unless(mine.state() == CaseState.CORRECTING, () -> Refusal.of("on-site-ended")))
                .then(mine -> independence.of(assessor.person(), mine));
    }

    private Optional<CaseFinding> finding(AccreditationCase of, String requirement) {
        return book.findings(of.id()).stream()
                .filter(one -> one.requirement().equals(requirement))
                .findFirst();
    }

    private AccreditationCase open(Actor assessor, CompanyId company, CaseId id) {
        return desk.open(assessor, Permission.ASSESS, company, id);
    }
}
