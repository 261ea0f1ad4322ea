package org.zarpe.cases.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Sample;
import org.zarpe.diagnosis.Readings;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Sampling;
import org.zarpe.programmes.Enrolments;

/** Which requirements two assessors score: drawn by the case's own number, so that nobody chooses them and the draw can be repeated. */
@Component
class DrawSample {

    private final Packs packs;
    private final Readings readings;
    private final Enrolments enrolments;

    DrawSample(Packs packs, Readings readings, Enrolments enrolments) {
        this.packs = packs;
        this.readings = readings;
        this.enrolments = enrolments;
    }

    List<String> of(AccreditationCase opened) {
        Pack pack = packs.get(opened.pack());
        Sampling sampling = pack.accreditation().map(Accreditation::sampling).orElseThrow();
        Set<String> leftOut = readings.mayNotApply(enrolments.get(opened.enrolment()));
        List<Requirement> asked = pack.requirements().stream()
                .filter(requirement -> !leftOut.contains(requirement.id()))
                .toList();
        return Sample.of(
                        asked,
                        sampling.shareScoredTwice(),
                        sampling.least(),
                        opened.id().value())
                .requirements()
                .stream()
                .map(Requirement::id)
                .toList();
    }
}
