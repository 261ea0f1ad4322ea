package org.zarpe.training.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.training.Attendee;
import org.zarpe.training.LevelChange;
import org.zarpe.training.Session;

/** What a session must be before it is recorded: the same for form and demonstration. */
public final class SessionRules {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 4000;
    private static final int MOST_PEOPLE = 200;

    private SessionRules() {}

    /** Refusals name the fields: date, hours, title, place, trainer, people, note, and level.N.competence, level.N.before, level.N.after from 0. */
    public static Outcome<Session> check(Pack pack, Session session, LocalDate today) {
        Faults faults = new Faults()
                .required("title", session.title().es(), LONGEST_NAME)
                .text("place", session.place().es(), LONGEST_NAME)
                .required("trainer", session.trainer(), LONGEST_NAME)
                .text("note", session.note().es(), LONGEST_NOTE)
                .atIf(!isHours(session.hours()), "hours", "hours-out-of-range")
                .atIf(session.people().size() > MOST_PEOPLE, "others", "too-many-people", MOST_PEOPLE);
        for (Attendee attendee : session.people()) {
            faults.text("others", attendee.name(), LONGEST_NAME);
        }
        if (session.held()) {
            faults.notInFuture("date", PartialDate.of(session.date()), today);
        }
        levels(pack, session, faults);
        return faults.or(() -> session);
    }

    /** Above nothing, at most a day: for sessions and visits alike. */
    public static boolean isHours(BigDecimal hours) {
        return hours.signum() > 0 && hours.compareTo(HOURS_OF_A_DAY) <= 0;
    }

    private static void levels(Pack pack, Session session, Faults faults) {
        List<LevelChange> levels = session.levels();
        Set<String> seen = new HashSet<>();
        for (int line = 0; line < levels.size(); line++) {
            LevelChange change = levels.get(line);
            String at = "level." + line + ".";
            faults.atIf(pack.findCompetence(change.competence()).isEmpty(), at + "competence", "choose-one")
                    .atIf(!seen.add(change.attendee().key() + change.competence()), at + "competence", "level-twice")
                    .atIf(change.before() == null && change.after() == null, at + "before", "level-missing")
                    .atIf(!session.held() && change.after() != null, at + "after", "level-after-plan");
            inScale(pack.scale(), change.before(), at + "before", faults);
            inScale(pack.scale(), change.after(), at + "after", faults);
        }
    }

    private static void inScale(
            Scale scale, @org.jspecify.annotations.Nullable Integer level, String field, Faults faults) {
        faults.atIf(level != null && !scale.has(level), field, "level-out-of-scale", scale.lowest(), scale.highest());
    }
}
