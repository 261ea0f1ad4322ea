package org.zarpe.advice.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zarpe.advice.Agreement;
import org.zarpe.advice.Visit;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;

/** What a visit and its agreements must be before they are recorded: the same for form and demonstration. */
public final class VisitRules {

    private static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(24);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_AGENDA = 2000;
    private static final int LONGEST_MINUTES = 20_000;
    private static final int LONGEST_AGREEMENT = 500;
    private static final int MOST_PEOPLE = 50;

    private VisitRules() {}

    /** Refusals name the fields: date, hours, people, pillar, agenda, minutes, and agreement.N.text, agreement.N.owner, agreement.N.due from 0. */
    public static Outcome<Visit> check(Pack pack, Visit visit, List<Agreement> agreements, LocalDate today) {
        boolean pillarKnown = pack.findPillar(visit.pillar()).isPresent();
        Faults faults = new Faults()
                .notInFuture("date", PartialDate.of(visit.date()), today)
                .atIf(!isHours(visit.hours()), "hours", "hours-out-of-range")
                .atIf(!pillarKnown && !pack.pillars().isEmpty(), "pillar", "choose-one")
                .required("agenda", visit.agenda().es(), LONGEST_AGENDA)
                .text("minutes", visit.minutes().es(), LONGEST_MINUTES)
                .atIf(visit.people().size() > MOST_PEOPLE, "people", "too-many-present", MOST_PEOPLE);
        visit.people().forEach(name -> faults.text("people", name, LONGEST_NAME));
        for (int line = 0; line < agreements.size(); line++) {
            Agreement agreement = agreements.get(line);
            String at = "agreement." + line + ".";
            faults.required(at + "text", agreement.text().es(), LONGEST_AGREEMENT)
                    .text(at + "owner", agreement.owner(), LONGEST_NAME)
                    .atIf(
                            agreement.due() != null && agreement.due().isBefore(visit.date()),
                            at + "due",
                            "due-before-visit",
                            visit.date());
        }
        return faults.or(() -> visit);
    }

    private static boolean isHours(BigDecimal hours) {
        return hours.signum() > 0 && hours.compareTo(HOURS_OF_A_DAY) <= 0;
    }
}
