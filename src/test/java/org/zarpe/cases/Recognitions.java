package org.zarpe.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.AskRecognition.Sought;
import org.zarpe.cases.AssessCase.Seen;
import org.zarpe.cases.RunCases.Convened;
import org.zarpe.cases.application.JudgeGates;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Shown;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.evidence.AnswerEvidence;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.impartiality.DeclareConflicts;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Requirement;
import org.zarpe.plans.AcceptPlan;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.Needs;
import org.zarpe.plans.ProposeAction;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.training.Attendee;
import org.zarpe.training.LevelChange;
import org.zarpe.training.RecordSession;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;

/** A workshop that wants to be recognised, with two assessors and a committee of four, and how each step is taken. */
@Component
public class Recognitions {

    public static final Text WORDS = new Text("Lo vimos en el taller", "We saw it at the workshop");
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 15);

    private final Staff staff;
    private final Workshops workshops;
    private final AskRecognition asking;
    private final RunCases running;
    private final AssessCase assessing;
    private final DecideCases deciding;
    private final CaseBook book;
    private final Packs packs;
    private final RecordSession sessions;
    private final ProposeAction actions;
    private final AcceptPlan plans;
    private final NoteEvidence evidence;
    private final AnswerEvidence answers;
    private final EvidenceShelf shelf;
    private final Enrolments enrolments;
    private final JudgeGates gates;
    private final DeclareConflicts declaring;
    private final TransactionOperations transaction;

    Recognitions(
            Staff staff,
            Workshops workshops,
            AskRecognition asking,
            RunCases running,
            AssessCase assessing,
            DecideCases deciding,
            CaseBook book,
            Packs packs,
            RecordSession sessions,
            ProposeAction actions,
            AcceptPlan plans,
            NoteEvidence evidence,
            AnswerEvidence answers,
            EvidenceShelf shelf,
            Enrolments enrolments,
            JudgeGates gates,
            DeclareConflicts declaring,
            TransactionOperations transaction) {
        this.staff = staff;
        this.workshops = workshops;
        this.asking = asking;
        this.running = running;
        this.assessing = assessing;
        this.deciding = deciding;
        this.book = book;
        this.packs = packs;
        this.sessions = sessions;
        this.actions = actions;
        this.plans = plans;
        this.evidence = evidence;
        this.answers = answers;
        this.shelf = shelf;
        this.enrolments = enrolments;
        this.gates = gates;
        this.declaring = declaring;
        this.transaction = transaction;
    }

    /** Everybody who has to do with one case. */
    public record Recognition(Workshop workshop, CaseId id, Actor first, Actor second, List<Actor> committee) {

        public Actor chair() {
            return committee.getFirst();
        }

        public Convened convened() {
            return convened(committee.subList(0, 3));
        }

        public Convened convened(List<Actor> members) {
            return new Convened(
                    members.stream().map(Actor::person).toList(),
                    members.getFirst().person(),
                    LocalDate.now());
        }
    }

    public <T> T inside(Recognition one, Supplier<T> work) {
        return Scopes.as(staff.scope(one.workshop().director()), work::get);
    }

    /** What is asked of the books themselves, as use cases do. */
    public <T> T read(Recognition one, Supplier<T> work) {
        return inside(one, () -> Objects.requireNonNull(transaction.<T>execute(begun -> work.get())));
    }

    /** Trained, with a plan that is done: only the case itself is ahead. */
    public Recognition prepared() {
        Recognition one = bare();
        inside(one, () -> {
            train(one.workshop());
            plan(one.workshop());
            return one;
        });
        return one;
    }

    /** With nothing done yet. */
    public Recognition bare() {
        Workshop workshop = workshops.accepted();
        Actor director = workshop.director();
        return new Recognition(
                workshop,
                new CaseId(Ids.next()),
                signed(staff.assessor(director)),
                signed(staff.assessor(director)),
                Stream.generate(() -> signed(staff.committee(director)))
                        .limit(4)
                        .toList());
    }

    /** Who has stated to be independent, as everybody does who assesses or decides. */
    public Actor signed(Actor person) {
        Scopes.as(
                staff.scope(person),
                () -> declaring
                        .sign(person, Ids.next(), Language.ES, "No tengo otros intereses")
                        .orThrow());
        return person;
    }

    /** Two people and four competences. */
    public void train(Workshop workshop) {
        List<LevelChange> levels = IntStream.range(0, 4)
                .mapToObj(at -> new LevelChange(
                        Attendee.named(at % 2 == 0 ? "Ana" : "Beto"),
                        packs.latest("proveedor-internacional-confiable")
                                .orElseThrow()
                                .competences()
                                .get(at)
                                .id(),
                        1,
                        3))
                .toList();
        sessions.record(
                        workshop.adviser(),
                        workshop.company(),
                        Ids.next(),
                        new Session(
                                SessionKind.ON_SITE,
                                true,
                                SPRING,
                                new BigDecimal("4"),
                                WORDS,
                                WORDS,
                                "Quien forma",
                                List.of(),
                                levels,
                                Text.NOTHING))
                .orThrow();
    }

    /** Agreed, and done. */
    public void plan(Workshop workshop) {
        UUID action = Ids.next();
        ActionTerms bare = ActionTerms.of(WORDS, "accompaniment", Needs.gap(WORDS));
        ActionTerms terms = new ActionTerms(
                bare.title(),
                bare.pillar(),
                bare.needs(),
                "Ana",
                null,
                PartialDate.parse("2026-06").orElseThrow(),
                null,
                null,
                Text.NOTHING,
                null);
        actions.propose(workshop.adviser(), workshop.enrolment(), action, terms).orThrow();
        plans.submit(workshop.adviser(), workshop.enrolment(), Ids.next(), SPRING)
                .orThrow();
        plans.accept(workshop.manager(), workshop.enrolment(), Ids.next(), SPRING)
                .orThrow();
        actions.move(workshop.adviser(), action, ActionMove.BEGIN, Text.NOTHING, SPRING)
                .orThrow();
        actions.move(workshop.adviser(), action, ActionMove.FINISH, WORDS, SPRING)
                .orThrow();
    }

    public Outcome<CaseId> apply(Recognition one) {
        Workshop workshop = one.workshop();
        return inside(
                one,
                () -> asking.apply(
                        workshop.manager(),
                        workshop.enrolment(),
                        one.id(),
                        new Sought(
                                List.of(new Product(new Text("Mesa de parota", "Parota table"), "940360")),
                                List.of("Zapopan"),
                                List.of(new Text("Producción", "Production")),
                                Set.copyOf(Shown.WHOLE),
                                Text.NOTHING)));
    }

    /** Asked, found ready, with its assessors and a day. */
    public Recognition planned(Recognition one) {
        apply(one).orThrow();
        Workshop workshop = one.workshop();
        inside(one, () -> {
            running.checkReady(workshop.director(), workshop.company(), one.id(), true, Text.NOTHING, seen(one))
                    .orThrow();
            assign(one, one.first(), true).orThrow();
            assign(one, one.second(), false).orThrow();
            return running.plan(
                            workshop.director(),
                            workshop.company(),
                            one.id(),
                            LocalDate.now(),
                            "En el taller",
                            seen(one))
                    .orThrow();
        });
        return one;
    }

    public Outcome<CaseState> assign(Recognition one, Actor assessor, boolean first) {
        Workshop workshop = one.workshop();
        return inside(
                one,
                () -> running.assign(
                        workshop.director(), workshop.company(), one.id(), assessor.person(), first, WORDS, seen(one)));
    }

    public Recognition onSite(Recognition one) {
        planned(one);
        begin(one).orThrow();
        return one;
    }

    public Outcome<CaseState> begin(Recognition one) {
        return inside(one, () -> assessing.begin(one.first(), one.workshop().company(), one.id(), seen(one)));
    }

    public Outcome<Assessed> assess(
            Recognition one,
            Actor assessor,
            String requirement,
            Ruling ruling,
            @Nullable Finding finding,
            @Nullable Integer level,
            long version) {
        return inside(
                one,
                () -> assessing.assess(
                        assessor,
                        one.workshop().company(),
                        one.id(),
                        new Seen(requirement, new Verdict(ruling, finding, WORDS), level, List.of(), version)));
    }

    /** Everything is met, and proven. */
    public Recognition allMet(Recognition one) {
        onSite(one);
        prove(one, null);
        requirements(one)
                .forEach(requirement -> assess(one, one.first(), requirement.id(), Ruling.MEETS, null, 3, 0)
                        .orThrow());
        return one;
    }

    /** One piece for all mandatory requirements, accepted by the assessor. */
    public UUID prove(Recognition one, @Nullable PartialDate until) {
        Workshop workshop = one.workshop();
        List<String> mandatory = requirements(one).stream()
                .filter(Requirement::mandatory)
                .map(Requirement::id)
                .toList();
        return inside(one, () -> {
            UUID piece = evidence.note(
                            workshop.manager(),
                            workshop.enrolment(),
                            Ids.next(),
                            new Noted(
                                    mandatory,
                                    WORDS,
                                    PartialDate.parse("2026-04").orElseThrow(),
                                    until))
                    .orThrow();
            return answers.accept(one.first(), workshop.enrolment(), piece, 0).orThrow();
        });
    }

    public Recognition recommended(Recognition one) {
        allMet(one);
        end(one).orThrow();
        recommend(one, true).orThrow();
        return one;
    }

    public Outcome<CaseState> end(Recognition one) {
        return inside(
                one, () -> assessing.end(one.first(), one.workshop().company(), one.id(), Text.NOTHING, seen(one)));
    }

    public Outcome<CaseState> recommend(Recognition one, boolean grant) {
        return inside(
                one,
                () -> assessing.recommend(one.first(), one.workshop().company(), one.id(), grant, WORDS, seen(one)));
    }

    public Outcome<CaseState> call(Recognition one, Convened convened) {
        Workshop workshop = one.workshop();
        return inside(one, () -> running.call(workshop.director(), workshop.company(), one.id(), convened, seen(one)));
    }

    public Recognition inCommittee(Recognition one) {
        recommended(one);
        call(one, one.convened()).orThrow();
        return one;
    }

    public Outcome<VoteChoice> vote(Recognition one, Actor member, VoteChoice choice) {
        return inside(
                one,
                () -> deciding.vote(
                        member,
                        one.workshop().company(),
                        one.id(),
                        now(one).sitting().orElseThrow().round(),
                        choice,
                        choice == VoteChoice.YES ? "" : "Por esto"));
    }

    public Outcome<CaseState> decide(Recognition one, Actor chair) {
        return inside(one, () -> deciding.decide(chair, one.workshop().company(), one.id(), WORDS, seen(one)));
    }

    public Recognition granted(Recognition one) {
        inCommittee(one);
        one.committee()
                .subList(0, 3)
                .forEach(member -> vote(one, member, VoteChoice.YES).orThrow());
        decide(one, one.chair()).orThrow();
        return one;
    }

    public List<GateResult> gates(Recognition one) {
        AccreditationCase now = now(one);
        return read(one, () -> gates.judge(now, LocalDate.now()));
    }

    /** Ids of the gates that do not hold on the day. */
    public List<String> failing(Recognition one, LocalDate on) {
        AccreditationCase now = now(one);
        return read(one, () -> gates.judge(now, on)).stream()
                .filter(result -> !result.holds())
                .map(result -> result.gate().id())
                .toList();
    }

    public List<Piece> pieces(Recognition one) {
        return read(one, () -> shelf.of(enrolments.get(one.workshop().enrolment())));
    }

    public List<Piece> pieces(Recognition one, Actor reader) {
        return read(one, () -> shelf.of(reader, enrolments.get(one.workshop().enrolment())));
    }

    public AccreditationCase now(Recognition one) {
        return read(one, () -> book.get(one.workshop().company(), one.id()));
    }

    public int seen(Recognition one) {
        return now(one).version();
    }

    public List<Requirement> requirements(Recognition one) {
        return packs.get(now(one).pack()).requirements();
    }
}
