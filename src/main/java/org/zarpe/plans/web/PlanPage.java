package org.zarpe.plans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;

/**
 * The plan of a company.
 *
 * @param board null while it is in no programme
 * @param differences what changed since the page was read from which it was submitted, empty where nothing did
 */
public record PlanPage(CompanyFile file, @Nullable Board board, List<Refusal> refusals, List<Difference> differences)
        implements Page {

    /**
     * @param enrolment whose plan it is
     * @param submission id for the step of submitting it
     * @param version of the plan as it stands on this page
     * @param read what is proposed on this page, as {@link PlanRead} has it
     * @param enteredAfterwards whether pillars and what actions answer were read into a plan that others tell of
     * @param lead what is late and what comes next
     * @param agreement who accepted it and when, or null
     * @param sentBack what the manager misses, or null
     * @param total actions of the whole plan that were not dropped, whichever pillar is shown
     * @param filtered whether only one pillar is shown
     * @param continuity null where the method has no such plan
     */
    public record Board(
            UUID enrolment,
            UUID submission,
            long version,
            Map<String, String> read,
            boolean enteredAfterwards,
            String lead,
            @Nullable String agreement,
            @Nullable String sentBack,
            boolean awaitsManager,
            boolean advises,
            boolean manages,
            boolean open,
            int proposed,
            int done,
            int total,
            boolean filtered,
            List<Tab> pillars,
            List<Ticket> mine,
            List<Column> columns,
            List<Ticket> dropped,
            List<Answered> answered,
            List<Suggestion> suggestions,
            List<Gained> gained,
            @Nullable Continuity continuity) {

        public boolean maySubmit() {
            return open && advises && proposed > 0 && !awaitsManager;
        }

        /** Whether the pillar that is shown has no action. */
        public boolean isBare() {
            return filtered
                    && columns.stream().allMatch(column -> column.tickets().isEmpty());
        }

        public boolean mayWrite() {
            return open && (advises || manages);
        }
    }

    PlanPage against(List<Difference> since) {
        return new PlanPage(file, board, refusals, since);
    }

    public record Column(ActionStatus status, List<Ticket> tickets) {}

    /**
     * An action on the board.
     *
     * @param moves those possible with one press
     * @param changed how many of its terms differ from what was agreed
     */
    public record Ticket(
            UUID id,
            String title,
            String pillar,
            String owner,
            String due,
            boolean late,
            boolean addedLater,
            int changed,
            long version,
            ActionStatus status,
            List<ActionMove> moves) {

        public String note() {
            return owner.isEmpty() ? pillar : pillar + " · " + owner;
        }
    }

    /** Something that actions answer, and these. */
    public record Answered(String need, List<Ticket> actions) {}

    /** Something no action answers yet. */
    public record Suggestion(String need, String why, String href) {}

    /** What the company acquired by an action that is done. */
    public record Gained(String kind, String name, String by) {}

    /**
     * What goes on after the programme.
     *
     * @param fewest how many lines with owner and review date the method asks for
     */
    public record Continuity(List<Line> lines, int fewest) {

        public boolean isComplete() {
            return lines.stream().filter(Line::complete).count() >= fewest;
        }
    }

    public record Line(UUID id, String what, String owner, String review, boolean complete, long version) {}

    public String address() {
        return "/companies/" + file.company().id();
    }
}
