package org.zarpe.programmes.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.CohortBoards;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.CompanyCards;
import org.zarpe.programmes.EndWords;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolled.StageVisit;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Position;
import org.zarpe.programmes.domain.Programme;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.shared.Text;

@Component
@Transactional(readOnly = true)
class Boards implements CompanyCards, CohortBoards {

    private static final Comparator<CompanyCard> URGENT_FIRST = Comparator.comparing(CompanyCard::hasEnded)
            .thenComparing(CompanyCard::stuckSince, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CompanyCard::since)
            .thenComparing(card -> card.company().name());

    private final Enrolling enrolling;
    private final Companies companies;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Packs packs;
    private final EndWords endWords;
    private final Clock clock;

    Boards(
            Enrolling enrolling,
            Companies companies,
            Cohorts cohorts,
            Programmes programmes,
            Packs packs,
            EndWords endWords,
            Clock clock) {
        this.enrolling = enrolling;
        this.companies = companies;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.packs = packs;
        this.endWords = endWords;
        this.clock = clock;
    }

    @Override
    public List<CompanyCard> visibleTo(Actor actor) {
        Map<CompanyId, CompanyProfile> visible = profiles(actor);
        List<Enrolment> latest = enrolling.latestOf(visible.keySet());
        return cards(latest, visible, programmesOf(latest));
    }

    @Override
    public List<CohortBoard> all(Actor actor) {
        Map<CompanyId, CompanyProfile> visible = profiles(actor);
        return cohorts.findAll().stream()
                .sorted(Comparator.comparing(Cohort::starts).reversed())
                .map(cohort -> board(actor, cohort, visible))
                .toList();
    }

    @Override
    public Optional<CohortBoard> find(Actor actor, CohortId cohort) {
        return cohorts.findById(cohort.value()).map(found -> board(actor, found, profiles(actor)));
    }

    private CohortBoard board(Actor actor, Cohort cohort, Map<CompanyId, CompanyProfile> visible) {
        actor.must(Permission.SEE_BOARDS);
        Programme programme = programmes.findById(cohort.programmeId()).orElseThrow();
        List<CompanyCard> cards =
                cards(enrolling.ofCohort(cohort.cohortId()), visible, Map.of(cohort.cohortId(), programme));
        Pack pack = packs.get(programme.pack());
        Stream<Column> stages = pack.stages().stream().map(stage -> column(stage.id(), stage.name(), cards));
        List<Column> columns = Stream.concat(stages, Stream.of(column(CompanyCard.ENDED, endWords.column(), cards)))
                .toList();
        return new CohortBoard(
                cohort.cohortId(), programme.name(), cohort.name(), cohort.starts(), cohort.ends(), columns);
    }

    private static Column column(String id, Text name, List<CompanyCard> cards) {
        return new Column(
                id,
                name,
                cards.stream().filter(card -> card.column().equals(id)).toList());
    }

    private Map<CompanyId, CompanyProfile> profiles(Actor actor) {
        return companies.visibleTo(actor).stream().collect(Collectors.toMap(CompanyProfile::id, Function.identity()));
    }

    private Map<CohortId, Programme> programmesOf(Collection<Enrolment> enrolments) {
        Map<UUID, Programme> byId =
                programmes.findAll().stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        return cohorts
                .findAllById(enrolments.stream()
                        .map(enrolment -> enrolment.cohort().value())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(
                        Cohort::cohortId, cohort -> Objects.requireNonNull(byId.get(cohort.programmeId()))));
    }

    private List<CompanyCard> cards(
            Collection<Enrolment> enrolments,
            Map<CompanyId, CompanyProfile> visible,
            Map<CohortId, Programme> programmes) {
        LocalDate today = LocalDate.now(clock);
        return enrolments.stream()
                .filter(enrolment -> visible.containsKey(enrolment.company()))
                .flatMap(enrolment -> Position.of(enrolment.enrolled()).stream()
                        .map(visit -> card(
                                enrolment,
                                Objects.requireNonNull(visible.get(enrolment.company())),
                                Objects.requireNonNull(programmes.get(enrolment.cohort())),
                                visit,
                                today)))
                .sorted(URGENT_FIRST)
                .toList();
    }

    private CompanyCard card(
            Enrolment enrolment, CompanyProfile company, Programme programme, StageVisit visit, LocalDate today) {
        Pack pack = packs.get(enrolment.pack());
        Enrolled enrolled = enrolment.enrolled();
        Enrolled.End end = enrolled.end();
        LocalDate since = end == null ? Position.since(visit) : end.on();
        return new CompanyCard(
                company,
                enrolled,
                programme.name(),
                enrolment.cohort(),
                end == null ? visit.stage() : CompanyCard.ENDED,
                end == null ? pack.stage(visit.stage()).name() : endWords.of(end.kind()),
                enrolled.stages().stream()
                        .filter(StageVisit::isOpen)
                        .map(open -> pack.stage(open.stage()).name())
                        .toList(),
                since,
                Math.max(0, ChronoUnit.DAYS.between(since, today)),
                Position.stuckSince(enrolled, today).orElse(null));
    }
}
