package org.zarpe.programmes.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.EndWords;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Place;
import org.zarpe.programmes.domain.Programme;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.shared.Text;

/** Where a company stands, for the header of its file: the stage that opened last, or how it ended. */
@Component
@Transactional(readOnly = true)
class HeaderStanding implements Standing.Source {

    /** By the latest enrolment, as the header does. */
    private static final String STANDS = """
            :stage = 'none' and not exists (
                   select from programmes.enrolment any_one
                    where any_one.operator_id = c.operator_id
                      and any_one.company_id = c.id)
                or c.id in (
                   select place.company_id
                     from programmes.place
                     join programmes.enrolment its on its.operator_id = place.operator_id and its.id = place.enrolment_id
                    where place.stands_in = :stage
                      and not exists (
                          select from programmes.enrolment later
                           where later.operator_id = its.operator_id
                             and later.company_id = its.company_id
                             and (later.begun_on, later.id) > (its.begun_on, its.id)))
            """;

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
        return Optional.ofNullable(
                of(enrolling.latestOf(company).stream().toList()).get(company));
    }

    @Override
    public Map<CompanyId, Standing> of(Collection<CompanyId> companies) {
        return of(enrolling.latestOf(companies));
    }

    private Map<CompanyId, Standing> of(List<Enrolment> latest) {
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

    @Override
    public List<Standing.Place> places() {
        Map<String, Text> stages = new LinkedHashMap<>();
        programmes.findAll().stream()
                .map(Programme::pack)
                .distinct()
                .flatMap(pack -> packs.get(pack).stages().stream())
                .forEach(stage -> stages.putIfAbsent(stage.id(), stage.name()));
        stages.put(CompanyCard.ENDED, endWords.column());
        List<Standing.Place> places = new ArrayList<>();
        stages.forEach((id, name) -> places.add(new Standing.Place(id, name)));
        places.add(new Standing.Place(Standing.Place.NOWHERE, null));
        return places;
    }

    @Override
    public String stands() {
        return STANDS;
    }

    private static <T> Set<UUID> ids(Collection<T> all, Function<T, UUID> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }

    private Optional<Standing> standing(Enrolment enrolment, Cohort cohort, Programme programme) {
        Pack pack = packs.get(enrolment.pack());
        Enrolled enrolled = enrolment.enrolled();
        Enrolled.End end = enrolled.end();
        return Place.of(enrolled)
                .map(place -> new Standing(
                        programme.name(),
                        cohort.name(),
                        end == null ? pack.stage(place.column()).name() : endWords.of(end.kind()),
                        place.since(),
                        sections(pack),
                        pack.goal()
                                .map(goal -> Map.of("requirements", goal.name()))
                                .orElse(Map.of()),
                        pack.name(),
                        pack.citation().source()));
    }

    /** A method that recognises has a part for that, too. */
    private static Set<String> sections(Pack pack) {
        Set<String> sections = new HashSet<>(pack.sections());
        pack.accreditation().ifPresent(recognising -> sections.add("certificate"));
        return sections;
    }
}
