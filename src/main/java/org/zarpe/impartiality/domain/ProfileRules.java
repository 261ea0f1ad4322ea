package org.zarpe.impartiality.domain;

import java.time.LocalDate;
import org.zarpe.impartiality.Competence;
import org.zarpe.impartiality.KeepAssessors.Described;
import org.zarpe.impartiality.Profile;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;

/** What must be said of an assessor. */
public final class ProfileRules {

    public static final int MOST_OPEN = 50;

    private static final int CHAPTERS = 97;

    private ProfileRules() {}

    public static Outcome<Profile> check(Described described, long version, LocalDate today) {
        Competence competence = described.competence();
        LocalDate since = described.since();
        Integer mostOpen = described.mostOpen();
        Faults faults = new Faults()
                .atIf(competence.foundations().isEmpty(), "foundations", "choose-one")
                .atIf(competence.languages().isEmpty(), "languages", "choose-one")
                .atIf(!competence.chapters().stream().allMatch(ProfileRules::isChapter), "chapters", "chapter-unknown")
                .atIf(since == null, "since", "required")
                .notInFuture("since", since == null ? null : PartialDate.of(since), today)
                .atIf(mostOpen == null || mostOpen < 1 || mostOpen > MOST_OPEN, "mostOpen", "most-open", MOST_OPEN);
        if (since == null || mostOpen == null) {
            return Outcome.refused(faults.all());
        }
        return faults.or(() -> new Profile(competence, since, mostOpen, version));
    }

    /** Of the Harmonized System 2022; 77 is kept free. */
    private static boolean isChapter(String written) {
        return written.matches("\\d\\d")
                && Integer.parseInt(written) >= 1
                && Integer.parseInt(written) <= CHAPTERS
                && !written.equals("77");
    }
}
