package org.zarpe.internationalisation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.zarpe.internationalisation.Objective;
import org.zarpe.internationalisation.domain.Decisions.Aim;
import org.zarpe.internationalisation.domain.Decisions.Choice;
import org.zarpe.internationalisation.domain.Decisions.Reopening;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * The strategic definition of an enrolment: which of the prepared markets the manager chose, and what the company wants to reach there. Once she has chosen,
 * the options stay as they are until somebody reopens them with a reason; an option that was ever chosen stays as it was chosen.
 */
public final class Strategy {

    private final EnrolmentId enrolment;
    private final long version;
    private Decisions decisions;

    /** @param version 0 for one that is not kept yet */
    public Strategy(EnrolmentId enrolment, long version, Decisions decisions) {
        this.enrolment = enrolment;
        this.version = version;
        this.decisions = decisions;
    }

    public static Strategy begin(EnrolmentId enrolment) {
        return new Strategy(enrolment, 0, Decisions.NONE);
    }

    public Outcome<Choice> choose(UUID id, MarketOption option, Offer offer, Text why, Stamp stamp) {
        if (offer.missing() > 0) {
            return Outcome.refused(Refusal.of("more-options-first", offer.fewest()));
        }
        if (offer.open().stream().noneMatch(one -> one.id().equals(option.id()))) {
            return Outcome.refused(Refusal.of("option-archived"));
        }
        Choice choice = new Choice(id, option.id(), why, stamp, decisions.count());
        decisions = new Decisions(with(decisions.choices(), choice), decisions.reopenings(), decisions.aims());
        return Outcome.done(choice);
    }

    public Outcome<Reopening> reopen(UUID id, Text why, Stamp stamp) {
        if (!isFrozen()) {
            return Outcome.refused(Refusal.of("options-open-already"));
        }
        Reopening reopening = new Reopening(id, why, stamp, decisions.count());
        decisions = new Decisions(decisions.choices(), with(decisions.reopenings(), reopening), decisions.aims());
        return Outcome.done(reopening);
    }

    public Aim aim(UUID id, Objective objective, Stamp stamp) {
        Aim aim = new Aim(id, objective, stamp, decisions.count());
        decisions = new Decisions(decisions.choices(), decisions.reopenings(), with(decisions.aims(), aim));
        return aim;
    }

    /** Done where an option may be added. */
    public Outcome<Strategy> open() {
        return isFrozen() ? Outcome.refused(Refusal.of("options-frozen")) : Outcome.done(this);
    }

    /** Done where this option may be changed or archived. */
    public Outcome<Strategy> open(UUID option) {
        return open().then(strategy ->
                wasChosen(option) ? Outcome.refused(Refusal.of("option-was-chosen")) : Outcome.done(strategy));
    }

    public boolean isFrozen() {
        int chosen = choice().map(Choice::place).orElse(-1);
        int reopened = decisions.reopenings().isEmpty()
                ? -1
                : decisions.reopenings().getLast().place();
        return chosen > reopened;
    }

    /** The choice that counts. */
    public Optional<Choice> choice() {
        return last(decisions.choices());
    }

    public List<Choice> formerChoices() {
        List<Choice> choices = decisions.choices();
        return choices.subList(0, Math.max(0, choices.size() - 1));
    }

    public Optional<Aim> aim() {
        return last(decisions.aims());
    }

    public boolean wasChosen(UUID option) {
        return decisions.choices().stream().anyMatch(choice -> choice.option().equals(option));
    }

    /** A second click brings the identifier of what the first one did. */
    public boolean has(UUID id) {
        return Stream.of(
                        decisions.choices().stream().map(Choice::id),
                        decisions.reopenings().stream().map(Reopening::id),
                        decisions.aims().stream().map(Aim::id))
                .flatMap(ids -> ids)
                .anyMatch(id::equals);
    }

    public EnrolmentId enrolment() {
        return enrolment;
    }

    public long version() {
        return version;
    }

    public Decisions decisions() {
        return decisions;
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
