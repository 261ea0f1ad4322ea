package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.domain.Ending.Reopening;
import org.zarpe.programmes.domain.StageTransition.Move;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** A company's way through a programme: its application, the decision on it, and its stages. */
public final class Enrolment {

    private final EnrolmentId id;
    private final CompanyId company;
    private final CohortId cohort;
    private final PackRef pack;
    private final @Nullable LocalDate consentOn;
    private final LocalDate begunOn;
    private final long version;
    private final Map<String, StageVisit> visits;
    private final List<StageTransition> transitions;
    private final List<Decision> decisions;
    private final List<CriterionNote> notes;
    private EnrolmentState state;
    private @Nullable LocalDate appliedOn;
    private Endings endings;

    /** As it was kept. */
    public Enrolment(Kept kept) {
        this.id = kept.id();
        this.company = kept.company();
        this.cohort = kept.cohort();
        this.pack = kept.pack();
        this.state = kept.state();
        this.consentOn = kept.consentOn();
        this.begunOn = kept.begunOn();
        this.appliedOn = kept.appliedOn();
        this.version = kept.version();
        this.visits = new LinkedHashMap<>();
        kept.visits().forEach(visit -> visits.put(visit.stage(), visit));
        this.transitions = new ArrayList<>(kept.transitions());
        this.decisions = new ArrayList<>(kept.decisions());
        this.notes = new ArrayList<>(kept.notes());
        this.endings = new Endings(kept.endings());
    }

    /** All that is kept of it. */
    public record Kept(
            EnrolmentId id,
            CompanyId company,
            CohortId cohort,
            PackRef pack,
            EnrolmentState state,
            @Nullable LocalDate consentOn,
            LocalDate begunOn,
            @Nullable LocalDate appliedOn,
            List<StageVisit> visits,
            List<StageTransition> transitions,
            List<Decision> decisions,
            List<CriterionNote> notes,
            List<Ending> endings,
            long version) {}

    /** An application begins; the stages that wait for nothing open with it. */
    public static Outcome<Enrolment> begin(
            EnrolmentId id, CompanyId company, Intake intake, Pack pack, boolean consent, Stamp stamp) {
        if (!consent) {
            return Outcome.refused(Refusal.at("consent", "consent-missing"));
        }
        PlannedRoute route = PlannedRoute.of(pack, intake, stamp.day());
        List<StageVisit> ahead =
                pack.stages().stream().map(stage -> ahead(stage, route)).toList();
        return Outcome.done(begun(id, company, intake.cohort(), pack, stamp.day(), ahead, stamp));
    }

    /** One that went its way before this product was used: whether its company consented, and what was planned, is not known here. */
    public static Enrolment beginElsewhere(EnrolmentId id, CompanyId company, Cohort cohort, Pack pack, Stamp stamp) {
        List<StageVisit> unplanned = pack.stages().stream()
                .map(stage -> new StageVisit(stage.id(), null, null, null, null))
                .toList();
        return begun(id, company, cohort, pack, null, unplanned, stamp);
    }

    private static Enrolment begun(
            EnrolmentId id,
            CompanyId company,
            Cohort cohort,
            Pack pack,
            @Nullable LocalDate consentOn,
            List<StageVisit> visits,
            Stamp stamp) {
        Enrolment begun = new Enrolment(new Kept(
                id,
                company,
                cohort.cohortId(),
                pack.ref(),
                EnrolmentState.APPLICANT,
                consentOn,
                stamp.day(),
                null,
                visits,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0));
        pack.stages().stream()
                .filter(stage -> stage.entry().isEmpty())
                .forEach(stage -> begun.move(stage.id(), Move.OPENED, Set.of(), null, stamp));
        return begun;
    }

    private static StageVisit ahead(Stage stage, PlannedRoute route) {
        PlannedRoute.Span span = route.plan(stage);
        return new StageVisit(stage.id(), span.start(), span.end(), null, null);
    }

    public Outcome<LocalDate> send(Stamp stamp) {
        return consentOn == null && appliedOn == null
                ? Outcome.refused(Refusal.at("consent", "consent-missing"))
                : sendElsewhere(stamp);
    }

    /** It was sent before this product was used. */
    public Outcome<LocalDate> sendElsewhere(Stamp stamp) {
        if (!state.isOngoing()) {
            return over();
        }
        if (appliedOn != null) {
            return Outcome.refused(Refusal.of("application-already-sent", appliedOn));
        }
        if (stamp.day().isBefore(begunOn)) {
            return Outcome.refused(Refusal.of("day-too-early", begunOn));
        }
        appliedOn = stamp.day();
        return Outcome.done(stamp.day());
    }

    /** False for whoever looked at an older version. */
    public boolean stillAt(long seen) {
        return seen == version;
    }

    /**
     * A no-go may be decided anew; what ended may not.
     *
     * @param awaiting the stages that cannot close before it is decided
     */
    public Outcome<Decision> decide(boolean go, Text reasons, Set<String> awaiting, Stamp stamp) {
        if (state == EnrolmentState.CLOSED) {
            return over();
        }
        if (reasons.es().isBlank()) {
            return Outcome.refused(Refusal.at("reasons", "decision-reasons-missing"));
        }
        if (visits.values().stream().noneMatch(visit -> visit.isOpen() && awaiting.contains(visit.stage()))) {
            return Outcome.refused(Refusal.of("no-decision-awaited"));
        }
        if (stamp.day().isBefore(begunOn)) {
            return Outcome.refused(Refusal.at("day", "day-too-early", begunOn));
        }
        Decision decision = new Decision(Ids.next(), go, reasons, stamp);
        decisions.add(decision);
        state = go ? EnrolmentState.ENROLLED : EnrolmentState.NOT_ENROLLED;
        return Outcome.done(decision);
    }

    /** @param override the director's written reason, null where the conditions must hold */
    public Outcome<StageTransition> open(
            String stage, List<JudgedCondition> entry, @Nullable Text override, Stamp stamp) {
        StageVisit visit = visit(stage);
        if (!state.isOngoing()) {
            return over();
        }
        if (visit.opened() != null) {
            return Outcome.refused(Refusal.of(visit.isOpen() ? "stage-already-open" : "stage-already-closed"));
        }
        if (stamp.day().isBefore(begunOn)) {
            return Outcome.refused(Refusal.at("day", "day-too-early", begunOn));
        }
        return moveIfHolds(stage, Move.OPENED, entry, override, stamp);
    }

    /** @param override the director's written reason, null where the conditions must hold */
    public Outcome<StageTransition> close(
            String stage, List<JudgedCondition> exit, @Nullable Text override, Stamp stamp) {
        StageVisit visit = visit(stage);
        if (!state.isOngoing()) {
            return over();
        }
        if (visit.opened() == null || visit.closed() != null) {
            return Outcome.refused(Refusal.of(visit.opened() == null ? "stage-not-open" : "stage-already-closed"));
        }
        if (stamp.day().isBefore(visit.opened())) {
            return Outcome.refused(Refusal.at("day", "day-too-early", visit.opened()));
        }
        return moveIfHolds(stage, Move.CLOSED, exit, override, stamp);
    }

    public Outcome<StageVisit> plan(String stage, LocalDate start, LocalDate end) {
        if (!state.isOngoing()) {
            return over();
        }
        if (end.isBefore(start)) {
            return Outcome.refused(Refusal.at("plannedEnd", "end-before-start"));
        }
        StageVisit visit = visit(stage);
        StageVisit planned = new StageVisit(stage, start, end, visit.opened(), visit.closed());
        visits.put(stage, planned);
        return Outcome.done(planned);
    }

    public Outcome<CriterionNote> override(CriterionVerdict verdict, Text reason, Stamp stamp) {
        if (!state.isOngoing()) {
            return over();
        }
        if (reason.es().isBlank()) {
            return Outcome.refused(Refusal.at("reason", "override-reason-missing"));
        }
        if (verdict.verdict() != Verdict.NOT_MET) {
            return Outcome.refused(Refusal.of("nothing-to-override"));
        }
        return note(verdict.criterion().id(), CriterionNote.Kind.OVERRIDE, reason, stamp);
    }

    /** A source outside the product says that the criterion is met. */
    public Outcome<CriterionNote> report(String criterion, Text source, Stamp stamp) {
        if (!state.isOngoing()) {
            return over();
        }
        if (source.es().isBlank()) {
            return Outcome.refused(Refusal.at("source", "required"));
        }
        return note(criterion, CriterionNote.Kind.REPORT, source, stamp);
    }

    private Outcome<CriterionNote> note(String criterion, CriterionNote.Kind kind, Text text, Stamp stamp) {
        CriterionNote note = new CriterionNote(Ids.next(), criterion, kind, text, stamp);
        notes.add(note);
        return Outcome.done(note);
    }

    /** The company's participation is over, one way or another. */
    public Outcome<Ending> end(EndKind kind, Text reasons, Stamp stamp) {
        if (!state.isOngoing()) {
            return over();
        }
        boolean stagesOpen = visits.values().stream().anyMatch(StageVisit::isOpen);
        return Endings.check(kind, reasons, stagesOpen, lastDay(), stamp).map(this::ended);
    }

    /** The only way to take an end back; the enrolment goes on where it stood. */
    public Outcome<Reopening> reopen(Text reason, Stamp stamp) {
        return endings.check(reason, stamp).map(reopening -> {
            endings = endings.takenBack(reopening);
            state = decision().isPresent() ? EnrolmentState.ENROLLED : EnrolmentState.APPLICANT;
            return reopening;
        });
    }

    private Ending ended(Ending ending) {
        endings = endings.with(ending);
        state = EnrolmentState.CLOSED;
        return ending;
    }

    private LocalDate lastDay() {
        return Stream.concat(
                        transitions.stream().map(StageTransition::stamp),
                        decisions.stream().map(Decision::stamp))
                .map(Stamp::day)
                .reduce(begunOn, (one, other) -> one.isAfter(other) ? one : other);
    }

    private <T> Outcome<T> over() {
        return Outcome.refused(enrolled().over());
    }

    private Outcome<StageTransition> moveIfHolds(
            String stage, Move move, List<JudgedCondition> conditions, @Nullable Text override, Stamp stamp) {
        List<JudgedCondition> unmet = conditions.stream()
                .filter(judged -> !judged.judgement().holds())
                .toList();
        if (unmet.isEmpty()) {
            return Outcome.done(move(stage, move, Set.of(), null, stamp));
        }
        if (override == null) {
            return Outcome.refused(unmet.stream().map(Enrolment::reason).toList());
        }
        if (override.es().isBlank()) {
            return Outcome.refused(Refusal.at("reason", "override-reason-missing"));
        }
        Set<String> ids = unmet.stream().map(judged -> judged.condition().id()).collect(Collectors.toSet());
        return Outcome.done(move(stage, move, ids, override, stamp));
    }

    private static Refusal reason(JudgedCondition unmet) {
        return switch (unmet.judgement().truth()) {
            case NO -> Refusal.of("condition-not-met", unmet.condition().text());
            case YES, CANNOT_TELL ->
                Refusal.of("condition-cannot-tell", unmet.condition().text());
        };
    }

    private StageTransition move(String stage, Move move, Set<String> unmet, @Nullable Text override, Stamp stamp) {
        StageVisit before = visit(stage);
        LocalDate opened = move == Move.OPENED ? stamp.day() : before.opened();
        LocalDate closed = move == Move.CLOSED ? stamp.day() : null;
        visits.put(stage, new StageVisit(stage, before.plannedStart(), before.plannedEnd(), opened, closed));
        StageTransition transition = new StageTransition(Ids.next(), stage, move, stamp, override, unmet);
        transitions.add(transition);
        if (visits.values().stream().allMatch(visit -> visit.closed() != null)) {
            ended(new Ending(Ids.next(), EndKind.COMPLETED, null, stamp, null));
        }
        return transition;
    }

    private StageVisit visit(String stage) {
        return Optional.ofNullable(visits.get(stage))
                .orElseThrow(() -> new java.util.NoSuchElementException(pack + " has no stage '" + stage + "'"));
    }

    public EnrolmentId id() {
        return id;
    }

    public CompanyId company() {
        return company;
    }

    public CohortId cohort() {
        return cohort;
    }

    public PackRef pack() {
        return pack;
    }

    public boolean consents() {
        return consentOn != null;
    }

    public Optional<LocalDate> appliedOn() {
        return Optional.ofNullable(appliedOn);
    }

    public List<StageTransition> transitions() {
        return List.copyOf(transitions);
    }

    /** The one that counts. */
    public Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    public List<CriterionNote> notes() {
        return List.copyOf(notes);
    }

    /** Those taken back too, oldest first. */
    public List<Ending> endings() {
        return endings.all();
    }

    public Kept kept() {
        return new Kept(
                id,
                company,
                cohort,
                pack,
                state,
                consentOn,
                begunOn,
                appliedOn,
                List.copyOf(visits.values()),
                transitions(),
                List.copyOf(decisions),
                notes(),
                endings(),
                version);
    }

    public Enrolled enrolled() {
        Enrolled.End end = endings.standing()
                .map(ending -> new Enrolled.End(ending.kind(), ending.stamp().day()))
                .orElse(null);
        return new Enrolled(
                id, company, pack, state, appliedOn, !consents(), end, List.copyOf(visits.values()), version);
    }
}
