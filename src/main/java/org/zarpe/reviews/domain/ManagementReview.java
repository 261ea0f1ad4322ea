package org.zarpe.reviews.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.Enrolled;
import org.zarpe.reviews.HoldReviews.Meeting;
import org.zarpe.reviews.HoldReviews.Resolved;
import org.zarpe.reviews.ReviewFigures;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * A management review: what the records said, who was there, what was decided.
 *
 * @param number within the company, such as RV-01
 * @param signed null while it is being prepared
 */
public record ManagementReview(
        UUID id,
        Enrolled enrolled,
        String number,
        Meeting meeting,
        ReviewFigures figures,
        List<Decision> decisions,
        @Nullable Signature signed,
        long version) {

    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_DECISIONS = 40;
    private static final int YEARS_AHEAD = 5;

    public ManagementReview {
        decisions = List.copyOf(decisions);
    }

    public record Signature(PersonId by, Instant at) {}

    public static Outcome<ManagementReview> begin(
            UUID id, Enrolled enrolled, int before, Meeting meeting, ReviewFigures figures, LocalDate today) {
        return check(meeting, today)
                .map(sound -> new ManagementReview(
                        id, enrolled, "RV-%02d".formatted(before + 1), sound, figures, List.of(), null, 0));
    }

    public Outcome<ManagementReview> reword(Meeting meeting, long seen, LocalDate today) {
        if (seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        return unsigned().then(open -> check(meeting, today)).map(sound -> with(sound, figures, decisions, null));
    }

    public Outcome<ManagementReview> take(ReviewFigures now) {
        return unsigned().map(open -> with(meeting, now, decisions, null));
    }

    public Outcome<ManagementReview> decide(UUID id, Resolved resolved, LocalDate today) {
        if (decisions.stream().anyMatch(one -> one.id().equals(id))) {
            return Outcome.done(this);
        }
        return unsigned()
                .then(open -> new Faults()
                        .required("what", resolved.what().es(), LONGEST_LINE)
                        .required("owner", resolved.owner(), LONGEST_NAME)
                        .atIf(resolved.due().isBefore(today), "due", "date-passed")
                        .atIf(
                                resolved.due().isAfter(today.plusYears(YEARS_AHEAD)),
                                "due",
                                "decision-too-far",
                                YEARS_AHEAD)
                        .atIf(decisions.size() >= MOST_DECISIONS, "what", "too-many-decisions", MOST_DECISIONS)
                        .or(() -> {
                            List<Decision> more = new ArrayList<>(decisions);
                            more.add(new Decision(
                                    id, resolved.what(), resolved.owner().strip(), resolved.due(), false, false, null));
                            return with(meeting, figures, more, null);
                        }));
    }

    public Outcome<ManagementReview> strike(UUID decision) {
        return unsigned().map(open -> replaced(decision(decision).strike()));
    }

    /** Signed as it stands; what it decided is told apart afterwards. */
    public Outcome<ManagementReview> sign(long seen, PersonId by, Instant at) {
        if (signed != null) {
            return Outcome.done(this);
        }
        if (seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        return new Faults()
                .required("present", meeting.present(), LONGEST_WORDS)
                .required("conclusion", meeting.conclusion().es(), LONGEST_WORDS)
                .or(() -> with(meeting, figures, decisions, new Signature(by, at)));
    }

    /** Of a decision that the plan does not follow. */
    public Outcome<ManagementReview> settle(UUID decision, LocalDate today) {
        Decision found = decision(decision);
        if (signed == null || found.struck() || found.inPlan()) {
            return Outcome.refused(Refusal.of("decision-followed-elsewhere"));
        }
        return Outcome.done(found.settledOn() == null ? replaced(found.settle(today)) : this);
    }

    public ManagementReview replaced(Decision changed) {
        return with(
                meeting,
                figures,
                decisions.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList(),
                signed);
    }

    public boolean isSigned() {
        return signed != null;
    }

    public List<Decision> standing() {
        return decisions.stream().filter(one -> !one.struck()).toList();
    }

    public Decision decision(UUID id) {
        return decisions.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("review " + this.id + " has no decision " + id));
    }

    private Outcome<ManagementReview> unsigned() {
        return signed == null ? Outcome.done(this) : Outcome.refused(Refusal.of("review-signed"));
    }

    private static Outcome<Meeting> check(Meeting meeting, LocalDate today) {
        Text conclusion = meeting.conclusion();
        return new Faults()
                .notInFuture("held", PartialDate.of(meeting.held()), today)
                .atIf(meeting.held().isBefore(today.minusYears(1)), "held", "review-too-long-ago")
                .text("present", meeting.present(), LONGEST_WORDS)
                .text("conclusion", conclusion.es(), LONGEST_WORDS)
                .or(() -> meeting);
    }

    private ManagementReview with(
            Meeting meeting, ReviewFigures figures, List<Decision> decisions, @Nullable Signature signed) {
        return new ManagementReview(id, enrolled, number, meeting, figures, decisions, signed, version);
    }
}
