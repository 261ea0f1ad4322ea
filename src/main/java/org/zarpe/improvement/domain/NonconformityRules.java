package org.zarpe.improvement.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.zarpe.improvement.Correction;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.Origin;
import org.zarpe.improvement.Plan;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** What must hold of what is told of a nonconformity: the same for form, other modules and demonstration. */
public final class NonconformityRules {

    public static final int MOST_WHYS = 7;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 100;
    static final int LONGEST_STORY = 4000;
    static final int LONGEST_REASON = 2000;
    private static final int LONGEST_WHY = 500;

    private NonconformityRules() {}

    /**
     * @param processes of the company
     * @param requirements of the method
     */
    public static Outcome<Happening> check(
            Happening told, Collection<UUID> processes, Collection<String> requirements, LocalDate today) {
        Faults faults = new Faults()
                .atIf(told.title().es().isBlank(), "title", "required")
                .text("customer", told.customer(), LONGEST_NAME)
                .text("product", told.product(), LONGEST_NAME)
                .text("order", told.order(), LONGEST_NUMBER)
                .atIf(told.origin() == Origin.CUSTOMER_CLAIM && told.customer().isBlank(), "customer", "required")
                .atIf(told.found().isAfter(today), "found", "date-in-future")
                .atIf(told.processId() != null && !processes.contains(told.processId()), "process", "choose-one")
                .atIf(!requirements.containsAll(told.requirements()), "requirements", "choose-one");
        both(faults, "title", told.title(), LONGEST_NAME);
        both(faults, "what", told.what(), LONGEST_STORY);
        return faults.or(() -> told);
    }

    static Faults correction(Correction correction, LocalDate found, LocalDate today) {
        Faults faults = new Faults()
                .atIf(correction.what().es().isBlank(), "correction", "required")
                .required("who", correction.who(), LONGEST_NAME);
        both(faults, "correction", correction.what(), LONGEST_STORY);
        return past(faults, "day", correction.day(), found, today);
    }

    static Faults plan(Plan plan, LocalDate found) {
        int whys = plan.chain(Language.ES).size();
        Faults faults = new Faults()
                .atIf(whys == 0 && plan.cause().es().isBlank(), "whys", "cause-missing")
                .atIf(whys > MOST_WHYS, "whys", "too-many-whys", MOST_WHYS)
                .atIf(plan.action().es().isBlank(), "action", "required")
                .atIf(plan.proof().es().isBlank(), "proof", "required")
                .required("who", plan.who(), LONGEST_NAME)
                .atIf(plan.due().isBefore(found), "due", "before-it-was-found", found)
                .atIf(plan.look().isBefore(plan.due()), "look", "look-before-due");
        plan.chain(Language.ES).forEach(why -> faults.text("whys", why, LONGEST_WHY));
        both(faults, "whys", plan.whys(), LONGEST_STORY);
        both(faults, "cause", plan.cause(), LONGEST_STORY);
        both(faults, "action", plan.action(), LONGEST_STORY);
        both(faults, "proof", plan.proof(), LONGEST_STORY);
        return faults;
    }

    /** A day on which something was done: not before what it answers, and not still to come. */
    static Faults past(Faults faults, String field, LocalDate day, LocalDate after, LocalDate today) {
        return faults.atIf(day.isAfter(today), field, "date-in-future")
                .atIf(!day.isAfter(today) && day.isBefore(after), field, "before-what-it-answers", after);
    }

    static void both(Faults faults, String field, Text text, int longest) {
        faults.text(field, text.es(), longest);
        if (!text.en().equals(text.es())) {
            faults.text(field, text.en(), longest);
        }
    }
}
