package org.zarpe.programmes.application;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.Standing;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.EndWords;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Position;
import org.zarpe.programmes.domain.Programmes;

/** Where a company stands, for the header of its file: the stage that opened last, or how it ended. */
@Component
@Transactional(readOnly = true)
class HeaderStanding implements Standing.Source {

    private final Enrolling enrolling;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Packs packs;
    private final EndWords endWords;

    HeaderStanding(Enrolling enrolling, Cohorts cohorts, Programmes programmes, Packs packs, EndWords endWords) {
        this.enrolling = enrolling;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.packs = packs;
        this.endWords = endWords;
    }

    @Override
    public Optional<Standing> of(CompanyId company) {
        return enrolling.latestOf(company).flatMap(this::standing);
    }

    private Optional<Standing> standing(Enrolment enrolment) {
        Cohort cohort = cohorts.findById(enrolment.cohort().value()).orElseThrow();
        Pack pack = packs.get(enrolment.pack());
        Enrolled.End end = enrolment.enrolled().end();
        return Position.of(enrolment.enrolled())
                .map(visit -> new Standing(
                        programmes.findById(cohort.programmeId()).orElseThrow().name(),
                        cohort.name(),
                        end == null ? pack.stage(visit.stage()).name() : endWords.of(end.kind()),
                        end == null ? Position.since(visit) : end.on(),
                        Set.copyOf(pack.sections()),
                        pack.goal()
                                .map(goal -> Map.of("requirements", goal.name()))
                                .orElse(Map.of()),
                        pack.name(),
                        pack.citation().source()));
    }
}
