package org.zarpe.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseKind;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Criteria;
import org.zarpe.cases.Happening;
import org.zarpe.certificates.Scope;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * A case and everything that happened to it. It is what its events say; a step is another event, or a refusal with its reason.
 *
 * @param pack the version of the method it is judged by, from beginning to end
 * @param events in order, never empty
 */
public record AccreditationCase(
        CaseId id,
        CompanyId company,
        EnrolmentId enrolment,
        CaseKind kind,
        PackRef pack,
        Criteria criteria,
        List<CaseEvent> events) {

    /** How long before a certificate runs out its renewal may be asked for. */
    private static final int RENEWAL_MONTHS = 6;

    public AccreditationCase {
        events = List.copyOf(events);
    }

    public CaseState state() {
        CaseState state = CaseState.APPLIED;
        for (CaseEvent event : events) {
            state = event.step().after(state);
        }
        return state;
    }

    /** What a certificate is on the day, the clock minded. */
    public CaseState stateOn(LocalDate day) {
        CaseState state = state();
        boolean over = issued().filter(one -> one.until().isBefore(day)).isPresent();
        return over && (state == CaseState.CERTIFIED || state == CaseState.SUSPENDED) ? CaseState.EXPIRED : state;
    }

    /** How many events there are: what somebody who acts has seen. */
    public int version() {
        return events.size();
    }

    public boolean allows(CaseStep step) {
        return step.isPossibleIn(state());
    }

    /**
     * Refused with {@code stale} where something happened meanwhile, with {@code case-not-there-yet} in another state, with {@code clock-set-back} where the
     * last event is later than now.
     *
     * @param seen how many events the actor had seen
     */
    public Outcome<AccreditationCase> take(Happening what, PersonId by, Instant at, int seen) {
        if (seen != version()) {
            return Outcome.refused(Refusal.stale());
        }
        if (!allows(what.step())) {
            return Outcome.refused(Refusal.of("case-not-there-yet"));
        }
        if (at.isBefore(events.getLast().at())) {
            return Outcome.refused(Refusal.of("clock-set-back"));
        }
        return Outcome.done(with(new CaseEvent(version() + 1, at, by, what)));
    }

    private AccreditationCase with(CaseEvent event) {
        List<CaseEvent> more = new ArrayList<>(events);
        more.add(event);
        return new AccreditationCase(id, company, enrolment, kind, pack, criteria, more);
    }

    public Scope scope() {
        return every(Happening.Applied.class).findFirst().orElseThrow().scope();
    }

    /** Whoever sees the company first, alone. */
    public Optional<PersonId> firstAssessor() {
        return assessor(true);
    }

    /** Whoever scores the sample without seeing what the first one found. */
    public Optional<PersonId> secondAssessor() {
        return assessor(false);
    }

    private Optional<PersonId> assessor(boolean first) {
        Optional<PersonId> now = Optional.empty();
        for (CaseEvent event : events) {
            if (event.what() instanceof Happening.Assigned one && one.first() == first) {
                now = Optional.of(one.assessor());
            }
            if (event.what() instanceof Happening.Released one
                    && now.filter(one.assessor()::equals).isPresent()) {
                now = Optional.empty();
            }
        }
        return now;
    }

    /** Whoever assessed it at any time. */
    public Set<PersonId> everAssessed() {
        Set<PersonId> people = new LinkedHashSet<>();
        every(Happening.Assigned.class).map(Happening.Assigned::assessor).forEach(people::add);
        return people;
    }

    public Optional<Happening.Planned> visit() {
        return last(Happening.Planned.class);
    }

    public Optional<Happening.Recommended> recommendation() {
        return last(Happening.Recommended.class);
    }

    public Optional<Happening.Issued> issued() {
        return last(Happening.Issued.class);
    }

    /** The committee or panel called last, while its answer is awaited. */
    public Optional<Panel> sitting() {
        Optional<Panel> now = Optional.empty();
        for (CaseEvent event : events) {
            now = switch (event.what()) {
                case Happening.Called called ->
                    Optional.of(new Panel(called.round(), false, called.members(), called.chair(), called.day()));
                case Happening.Heard heard ->
                    Optional.of(new Panel(heard.round(), true, heard.members(), heard.chair(), heard.day()));
                case Happening.Decided decided -> Optional.empty();
                case Happening.Answered answered -> Optional.empty();
                case Happening.Returned returned -> Optional.empty();
                default -> now;
            };
        }
        return now;
    }

    public int nextRound() {
        return (int) events.stream()
                        .filter(event ->
                                event.what() instanceof Happening.Called || event.what() instanceof Happening.Heard)
                        .count()
                + 1;
    }

    /** Members of committees and panels whose answer is given. */
    public Set<PersonId> decidedBefore() {
        Set<PersonId> people = new LinkedHashSet<>();
        Set<PersonId> sitting = new LinkedHashSet<>();
        for (CaseEvent event : events) {
            switch (event.what()) {
                case Happening.Called called -> {
                    sitting.clear();
                    sitting.addAll(called.members());
                }
                case Happening.Heard heard -> {
                    sitting.clear();
                    sitting.addAll(heard.members());
                }
                case Happening.Decided decided -> people.addAll(sitting);
                case Happening.Answered answered -> people.addAll(sitting);
                default -> {}
            }
        }
        return people;
    }

    /** The company's appeal, while nobody has answered it. */
    public Optional<Happening.Appealed> openAppeal() {
        Optional<Happening.Appealed> open = Optional.empty();
        for (CaseEvent event : events) {
            open = switch (event.what()) {
                case Happening.Appealed appealed -> Optional.of(appealed);
                case Happening.Answered answered -> Optional.empty();
                case Happening.Reinstated reinstated -> Optional.empty();
                default -> open;
            };
        }
        return open;
    }

    /** When somebody has to look whether it still holds; empty while there is no certificate. */
    public Optional<LocalDate> nextSurveillance(int everyMonths) {
        return last(Happening.Surveyed.class)
                .map(Happening.Surveyed::next)
                .or(() -> issued().map(one -> one.from().plusMonths(everyMonths)))
                .filter(day -> issued().filter(one -> day.isBefore(one.until())).isPresent());
    }

    /** When its renewal may be asked for; empty while there is no certificate. */
    public Optional<LocalDate> renewableFrom() {
        return issued().map(one -> one.until().minusMonths(RENEWAL_MONTHS));
    }

    /** Whether people who did not decide before are to decide again. */
    public boolean refusalLifted() {
        return events.stream().anyMatch(event -> event.step() == CaseStep.REFUSAL_LIFTED);
    }

    public boolean isScoredTwice(String requirement) {
        return visit().filter(one -> one.scoredTwice().contains(requirement)).isPresent();
    }

    private <T extends Happening> Optional<T> last(Class<T> kind) {
        return every(kind).reduce((before, after) -> after);
    }

    private <T extends Happening> Stream<T> every(Class<T> kind) {
        return events.stream().map(CaseEvent::what).filter(kind::isInstance).map(kind::cast);
    }

    /** For a rule that must hold before a step. */
    public Outcome<AccreditationCase> unless(boolean wrong, Supplier<Refusal> refusal) {
        return wrong ? Outcome.refused(refusal.get()) : Outcome.done(this);
    }
}
