package org.zarpe.impartiality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zarpe.shared.Refusal;

/**
 * A tie of a person to a company that stands in the way of assessing it or deciding on it. Its sentence is {@code impartiality.source.<source>} with the
 * day of {@link #last}.
 *
 * @param last its latest day; today of what goes on
 * @param standing whether it goes on
 * @param until the last day on which it stands in the way, if nothing is added to it
 */
public record Conflict(Kind kind, Source source, LocalDate last, boolean standing, LocalDate until) {

    public static Conflict of(Kind kind, Source source, LocalDate last, boolean standing, int years) {
        return new Conflict(kind, source, last, standing, last.plusYears(years));
    }

    /** What somebody was to the company. */
    public enum Kind {
        ADVISED,
        TRAINED,
        PLANNED,
        WROTE,
        BELONGS,
        DECLARED
    }

    /** Where it stands; the last five are what people declare. */
    public enum Source {
        ASSIGNED,
        VISIT,
        SESSION,
        ACTION_OWNER,
        PLAN_WORK,
        CONTINUITY,
        DOCUMENT,
        APPROVAL,
        PROCESS,
        MEMBER,
        TEAM,
        TRAIL,
        FAMILY,
        MONEY,
        EMPLOYMENT,
        RIVALRY,
        OTHER;

        /** Whether it is what people say of themselves. */
        public boolean isDeclared() {
            return compareTo(FAMILY) >= 0;
        }
    }

    /** Why whoever is named may neither assess nor decide: the latest of the conflicts tells. */
    public static Optional<Refusal> refusal(String name, List<Conflict> conflicts) {
        return conflicts.stream().findFirst().map(latest -> latest.refusal(name));
    }

    private Refusal refusal(String name) {
        String lasts = standing ? "yes" : "no";
        return switch (kind) {
            case ADVISED -> Refusal.of("conflict-advised", name, until, lasts);
            case TRAINED -> Refusal.of("conflict-trained", name, until, lasts);
            case PLANNED -> Refusal.of("conflict-planned", name, until, lasts);
            case WROTE -> Refusal.of("conflict-wrote", name, until, lasts);
            case BELONGS -> Refusal.of("conflict-belongs", name, until, lasts);
            case DECLARED -> Refusal.of("conflict-declared", name, until, lasts);
        };
    }
}
