package org.zarpe.cases.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.application.ReadAssessment;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.cases.domain.AssessmentSheet.Part;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Role;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Says where a case is and whose turn it is. */
@Component
class AssessmentStandings {

    private static final List<String> STATIONS =
            List.of("asked", "ready", "assessment", "corrections", "recommendation", "committee", "certificate");
    private static final Set<Role> COMPANY = Set.of(Role.MANAGER, Role.STAFF);

    private final ReadAssessment assessments;
    private final Dictionary dictionary;

    AssessmentStandings(ReadAssessment assessments, Dictionary dictionary) {
        this.assessments = assessments;
        this.dictionary = dictionary;
    }

    AssessmentStanding of(Actor actor, Language language, AssessmentSheet sheet) {
        Words words = dictionary.in(language);
        List<Awaits> awaited = assessments.awaited(actor, sheet.of().company());
        Optional<Awaits> mine =
                awaited.stream().filter(one -> isYours(actor, sheet, one)).findFirst();
        Awaits awaits = mine.orElse(awaited.getFirst());
        return new AssessmentStanding(
                STATIONS.stream().map(one -> words.of("cases.station." + one)).toList(),
                station(sheet.state(), awaits),
                turn(awaits, mine.isPresent(), words),
                mine.isPresent(),
                mine.filter(Awaits::isAtFindings).isPresent());
    }

    private static String turn(Awaits awaits, boolean yours, Words words) {
        String what = words.of("assessment.awaits", awaits);
        return awaits.isSomething()
                ? words.of(
                        "assessment.turn",
                        yours ? words.of("assessment.whose.you") : words.of("assessment.whose", awaits.whose()),
                        what)
                : what;
    }

    private static boolean isYours(Actor actor, AssessmentSheet sheet, Awaits awaits) {
        return switch (awaits.whose()) {
            case COMPANY -> COMPANY.contains(actor.role());
            case DIRECTOR -> actor.role() == Role.DIRECTOR;
            case ASSESSOR -> sheet.part() == Part.FIRST;
            case COMMITTEE ->
                sheet.of()
                        .sitting()
                        .filter(panel -> panel.seats(actor.person()))
                        .isPresent();
            case NOBODY -> false;
        };
    }

    private static int station(CaseState state, Awaits awaits) {
        return switch (state) {
            case APPLIED, DROPPED -> 1;
            case READY, PLANNED -> 2;
            case ON_SITE -> 3;
            case CORRECTING -> awaits == Awaits.RECOMMENDATION ? 5 : 4;
            case RECOMMENDED -> 5;
            case IN_COMMITTEE, REFUSED -> 6;
            case GRANTED, CERTIFIED, SUSPENDED, WITHDRAWN, EXPIRED -> 7;
        };
    }
}
