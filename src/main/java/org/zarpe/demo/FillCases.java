package org.zarpe.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.AskRecognition;
import org.zarpe.cases.AskRecognition.Sought;
import org.zarpe.cases.AssessCase;
import org.zarpe.cases.AssessCase.Seen;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.Cases;
import org.zarpe.cases.CorrectFindings;
import org.zarpe.cases.CorrectFindings.Corrected;
import org.zarpe.cases.DecideCases;
import org.zarpe.cases.Findings;
import org.zarpe.cases.Happening;
import org.zarpe.cases.IssueCertificates;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.RunCases.Convened;
import org.zarpe.cases.VoteChoice;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Shown;
import org.zarpe.demo.DemoCompany.Found;
import org.zarpe.demo.DemoCompany.Recognition;
import org.zarpe.diagnosis.Readings;
import org.zarpe.evidence.AnswerEvidence;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.PieceState;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Text;

/**
 * The case of an invented company, from asking to where it stands, by the same steps as any other. They are all of the day the demonstration is loaded: a case
 * takes no step for a day that has passed.
 */
@Component
class FillCases {

    /** The level from which on something is met in part. */
    private static final int PARTLY = 2;

    private static final int DIFFERS = 4;
    private static final Text NOTHING = Text.NOTHING;
    private static final Text READY = new Text(
            "Revisamos el expediente con la empresa: está completo para ir a verla.",
            "We went through the file with the company: it is complete enough to go and see.");
    private static final Text COVERED = new Text(
            "Lo que una persona no domina lo cubre la otra del equipo.",
            "What one does not know well, the other of the team covers.");
    private static final Text SEEN =
            new Text("Visto en sitio, con la prueba en la mano.", "Seen on site, with the proof in hand.");
    private static final Text LEFT_OUT = new Text(
            "No aplica: la empresa no hace lo que este requisito cuida.",
            "Does not apply: the company does not do what this requirement is about.");
    private static final Text ENDED = new Text(
            "Recorrimos el taller completo y platicamos con todo el equipo.",
            "We walked through the whole workshop and talked with the whole team.");
    private static final Text FOR = new Text(
            "Cumple lo que pide el método y lo sostiene la gente que hace el trabajo.",
            "It meets what the method asks for, and the people who do the work keep it up.");
    private static final Text MINUTES = new Text(
            "Leímos el expediente completo. Todas las compuertas se cumplen hoy y no hay no conformidades mayores abiertas.",
            "We read the whole file. All gates hold today and no major nonconformity is open.");

    private final AskRecognition asking;
    private final RunCases running;
    private final AssessCase assessing;
    private final CorrectFindings correcting;
    private final DecideCases deciding;
    private final IssueCertificates issuing;
    private final Cases cases;
    private final Findings findings;
    private final Readings readings;
    private final EvidenceShelf shelf;
    private final AnswerEvidence answers;
    private final Enrolments enrolments;
    private final Packs packs;
    private final Clock clock;

    FillCases(
            AskRecognition asking,
            RunCases running,
            AssessCase assessing,
            CorrectFindings correcting,
            DecideCases deciding,
            IssueCertificates issuing,
            Cases cases,
            Findings findings,
            Readings readings,
            EvidenceShelf shelf,
            AnswerEvidence answers,
            Enrolments enrolments,
            Packs packs,
            Clock clock) {
        this.asking = asking;
        this.running = running;
        this.assessing = assessing;
        this.correcting = correcting;
        this.deciding = deciding;
        this.issuing = issuing;
        this.cases = cases;
        this.findings = findings;
        this.readings = readings;
        this.shelf = shelf;
        this.answers = answers;
        this.enrolments = enrolments;
        this.packs = packs;
        this.clock = clock;
    }

    void fill(Play play, Cast cast) {
        Recognition told = play.story().recognition();
        if (told == null) {
            return;
        }
        CaseId id = new CaseId(play.id("case"));
        Actor first = cast.actor(told.first());
        Actor second = cast.actor(told.second());
        ask(play, id, told);
        prepare(play, id, first, second, told);
        assess(play, id, first, second, told);
        correct(play, id, told);
        if (told.until() != Recognition.Until.CORRECTIONS) {
            decide(play, id, first, cast.members(told.committee()));
            issuing.issue(id).orThrow();
        }
        if (told.until() == Recognition.Until.SUSPENSION) {
            running.suspend(play.director(), play.company(), id, Objects.requireNonNull(told.suspended()), seen(play))
                    .orThrow();
        }
    }

    private void ask(Play play, CaseId id, Recognition told) {
        Pack pack = enrolments.packOf(enrolments.get(play.enrolment()));
        Sought sought = new Sought(
                play.story().products().stream()
                        .map(ware -> new Product(ware.name(), ware.hs()))
                        .toList(),
                List.of(told.site()),
                play.story().processes().stream()
                        .map(process -> pack.process(process).name())
                        .toList(),
                Shown.WHOLE,
                NOTHING);
        asking.apply(play.manager(), play.enrolment(), id, sought).orThrow();
    }

    private void prepare(Play play, CaseId id, Actor first, Actor second, Recognition told) {
        running.checkReady(play.director(), play.company(), id, true, READY, seen(play))
                .orThrow();
        running.assign(play.director(), play.company(), id, first.person(), true, COVERED, seen(play))
                .orThrow();
        running.assign(play.director(), play.company(), id, second.person(), false, COVERED, seen(play))
                .orThrow();
        running.plan(play.director(), play.company(), id, LocalDate.now(clock), told.site(), seen(play))
                .orThrow();
    }

    private void assess(Play play, CaseId id, Actor first, Actor second, Recognition told) {
        assessing.begin(first, play.company(), id, seen(play)).orThrow();
        accept(play, first);
        Set<String> twice = new HashSet<>(scoredTwice(play));
        packs.get(current(play).pack()).requirements().forEach(requirement -> {
            Found found = told.found().get(requirement.id());
            write(play, id, first, requirement, found, level(play, requirement));
            if (twice.contains(requirement.id())) {
                write(play, id, second, requirement, found, asAnother(requirement, level(play, requirement)));
            }
        });
        assessing.end(first, play.company(), id, ENDED, seen(play)).orThrow();
    }

    /** Whatever the company handed in and nobody has read yet. */
    private void accept(Play play, Actor assessor) {
        shelf.of(enrolments.get(play.enrolment())).stream()
                .filter(piece -> piece.state() == PieceState.SUBMITTED)
                .forEach(piece -> answers.accept(assessor, play.enrolment(), piece.id(), piece.version())
                        .orThrow());
    }

    private void write(
            Play play, CaseId id, Actor assessor, Requirement requirement, @Nullable Found found, int level) {
        Seen seen = found == null ? seen(play, requirement, level) : seen(requirement, found);
        assessing.assess(assessor, play.company(), id, seen).orThrow();
    }

    private Seen seen(Play play, Requirement requirement, int level) {
        if (readings.mayNotApply(enrolments.get(play.enrolment())).contains(requirement.id())) {
            return new Seen(requirement.id(), new Verdict(Ruling.NOT_APPLICABLE, null, LEFT_OUT), null, List.of(), 0);
        }
        Ruling ruling = requirement.mandatory() || level > PARTLY ? Ruling.MEETS : Ruling.PARTLY;
        return new Seen(requirement.id(), new Verdict(ruling, null, SEEN), level, List.of(), 0);
    }

    private static Seen seen(Requirement requirement, Found found) {
        return new Seen(
                requirement.id(),
                new Verdict(found.ruling(), found.finding(), found.note()),
                found.level(),
                List.of(),
                0);
    }

    /** About where the adviser saw it, for what is illustrative; a mandatory one that is met has come at least to three. */
    private static int level(Play play, Requirement requirement) {
        DemoCompany.Level told = play.story().requirements().get(requirement.id());
        Integer read = told == null ? null : told.adviser();
        int level = read == null ? PARTLY + 1 : Math.max(read, PARTLY);
        return requirement.mandatory() ? Math.max(level, PARTLY + 1) : level;
    }

    /** Two people do not see quite the same. */
    private static int asAnother(Requirement requirement, int level) {
        return requirement.id().length() % DIFFERS == 0 ? Math.max(level - 1, 0) : level;
    }

    private void correct(Play play, CaseId id, Recognition told) {
        findings.open(play.manager(), play.company(), id).forEach(finding -> {
            Found found = Objects.requireNonNull(told.found().get(finding.requirement()));
            if (found.done() != null) {
                Corrected corrected = new Corrected(
                        found.done(), Objects.requireNonNull(found.cause()), List.of(), null, finding.version());
                correcting
                        .correct(play.manager(), play.company(), id, finding.id(), corrected)
                        .orThrow();
            }
        });
    }

    private void decide(Play play, CaseId id, Actor first, List<Actor> committee) {
        assessing.recommend(first, play.company(), id, true, FOR, seen(play)).orThrow();
        Actor chair = committee.getFirst();
        Convened convened =
                new Convened(committee.stream().map(Actor::person).toList(), chair.person(), LocalDate.now(clock));
        running.call(play.director(), play.company(), id, convened, seen(play)).orThrow();
        committee.forEach(member ->
                deciding.vote(member, play.company(), id, 1, VoteChoice.YES, "").orThrow());
        deciding.decide(chair, play.company(), id, MINUTES, seen(play)).orThrow();
    }

    private int seen(Play play) {
        return current(play).seen();
    }

    private Cases.Entry current(Play play) {
        return cases.current(play.director(), play.company()).orElseThrow();
    }

    private List<String> scoredTwice(Play play) {
        return current(play).events().stream()
                .flatMap(event -> event.what() instanceof Happening.Planned planned
                        ? planned.scoredTwice().stream()
                        : Stream.empty())
                .toList();
    }
}
