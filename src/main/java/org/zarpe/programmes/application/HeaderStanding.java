package org.zarpe.programmes.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.Standing;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EndWords;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Position;
import org.zarpe.programmes.domain.Programme;
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
        return Optional.ofNullable(of(List.of(company)).get(company));
    }

    @Override
    public Map<CompanyId, Standing> of(Collection<CompanyId> companies) {
        List<Enrolment> latest = enrolling.latestOf(companies);
        Map<CohortId, Cohort> joined =
                cohorts.findAllById(ids(latest, enrolment -> enrolment.cohort().value())).stream()
                        .collect(Collectors.toMap(Cohort::cohortId, Function.identity()));
        Map<UUID, Programme> run = programmes.findAllById(ids(joined.values(), Cohort::programmeId)).stream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        Map<CompanyId, Standing> standings = new HashMap<>();
        for (Enrolment enrolment : latest) {
            Cohort cohort = Objects.requireNonNull(joined.get(enrolment.cohort()));
            standing(enrolment, cohort, Objects.requireNonNull(run.get(cohort.programmeId())))
                    .ifPresent(standing -> standings.put(enrolment.company(), standing));
        }
        return standings;
    }

    private static <T> Set<UUID> ids(Collection<T> all, Function<T, UUID> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }

    private Optional<Standing> standing(Enrolment enrolment, Cohort cohort, Programme programme) {
        Pack pack = packs.get(enrolment.pack());
        Enrolled.End end = enrolment.enrolled().end();
        return Position.of(enrolment.enrolled())
                .map(visit -> new Standing(
                        programme.name(),
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
