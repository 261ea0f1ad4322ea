package org.zarpe.plans.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** The way of an enrolment's plan: drafted, submitted, sent back or accepted; what is added later goes the same way again. */
public final class Plan {

    private static final int LONGEST_COMMENT = 2000;

    private final EnrolmentId enrolment;
    private final long version;
    private final List<PlanStep> steps;
    private final int kept;

    /** @param version counts every change of the plan and of what is proposed in it; 0 before the first */
    public Plan(EnrolmentId enrolment, long version, List<PlanStep> steps) {
        this.enrolment = enrolment;
        this.version = version;
        this.steps = new ArrayList<>(steps);
        this.kept = steps.size();
    }

    public Outcome<UUID> submit(UUID id, List<Action> actions, Stamp stamp) {
        List<Refusal> reasons = reasonsAgainst(actions);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!awaitsManager()) {
            steps.add(new PlanStep(id, PlanStep.Kind.SUBMITTED, Text.NOTHING, stamp));
        }
        return Outcome.done(id);
    }

    public Outcome<UUID> sendBack(UUID id, Text comment, Stamp stamp) {
        if (!awaitsManager()) {
            return Outcome.refused(Refusal.of("plan-not-submitted"));
        }
        return new Faults()
                .atIf(comment.es().isBlank(), "comment", "plan-comment-missing")
                .text("comment", comment.es(), LONGEST_COMMENT)
                .or(() -> {
                    steps.add(new PlanStep(id, PlanStep.Kind.SENT_BACK, comment, stamp));
                    return id;
                });
    }

    /** Every proposed action becomes agreed; answers the copies to keep. */
    public Outcome<List<AgreedAction>> accept(UUID id, List<Action> actions, Stamp stamp) {
        if (!awaitsManager()) {
            return Outcome.refused(Refusal.of("plan-not-submitted"));
        }
        List<Refusal> reasons = reasonsAgainst(actions);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        steps.add(new PlanStep(id, PlanStep.Kind.ACCEPTED, Text.NOTHING, stamp));
        return Outcome.done(actions.stream()
                .filter(Action::isProposed)
                .map(action -> action.agree(Ids.next(), id))
                .toList());
    }

    /** Why it cannot be agreed yet, action by action. */
    public List<Refusal> reasonsAgainst(List<Action> actions) {
        List<Action> proposed = actions.stream().filter(Action::isProposed).toList();
        if (proposed.isEmpty()) {
            return List.of(Refusal.of(isAgreed() ? "plan-nothing-new" : "plan-empty"));
        }
        return proposed.stream().flatMap(action -> action.lacking().stream()).toList();
    }

    /** Submitted, and neither accepted nor sent back since. */
    public boolean awaitsManager() {
        return last().filter(step -> step.kind() == PlanStep.Kind.SUBMITTED).isPresent();
    }

    /** What the manager misses, where the plan last came back from her. */
    public Optional<PlanStep> sentBack() {
        return last().filter(step -> step.kind() == PlanStep.Kind.SENT_BACK);
    }

    public boolean isAgreed() {
        return !acceptances().isEmpty();
    }

    public List<PlanStep> acceptances() {
        return steps.stream()
                .filter(step -> step.kind() == PlanStep.Kind.ACCEPTED)
                .toList();
    }

    /** A second click brings the id of the step that the first one made. */
    public boolean has(UUID step) {
        return steps.stream().anyMatch(one -> one.id().equals(step));
    }

    public EnrolmentId enrolment() {
        return enrolment;
    }

    public long version() {
        return version;
    }

    public List<PlanStep> steps() {
        return List.copyOf(steps);
    }

    /** Those not kept yet. */
    public List<PlanStep> freshSteps() {
        return List.copyOf(steps.subList(kept, steps.size()));
    }

    private Optional<PlanStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
