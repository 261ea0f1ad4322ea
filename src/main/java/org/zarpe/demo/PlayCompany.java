package org.zarpe.demo;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zarpe.programmes.CohortId;

/** A company from the opening of its file to where it stands today. */
@Component
class PlayCompany {

    private final FillCompanyFile files;
    private final PlayEnrolment enrolments;
    private final PlayReferenceCase referenceCases;
    private final FillConsents consents;
    private final FillCases recognitions;

    PlayCompany(
            FillCompanyFile files,
            PlayEnrolment enrolments,
            PlayReferenceCase referenceCases,
            FillConsents consents,
            FillCases recognitions) {
        this.files = files;
        this.enrolments = enrolments;
        this.referenceCases = referenceCases;
        this.consents = consents;
        this.recognitions = recognitions;
    }

    void play(DemoCompany story, Cast cast, Map<String, CohortId> cohorts) {
        CohortId cohort = Objects.requireNonNull(cohorts.get(story.enrolment().cohort()));
        Play play = Play.of(story, cast);
        files.fill(play, cast);
        if (story.enrolment().asReported()) {
            referenceCases.play(play, cohort);
        } else {
            enrolments.play(play, cohort);
        }
        consents.allow(play);
        recognitions.fill(play, cast);
    }
}
