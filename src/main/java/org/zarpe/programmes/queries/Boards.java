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
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.domain.Cohort;
import org.zarpe.programmes.domain.Cohorts;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Place;
import org.zarpe.programmes.domain.Position;
import org.zarpe.programmes.domain.Programme;
import org.zarpe.programmes.domain.Programmes;
import org.zarpe.programmes.queries.BoardCounts.Count;
import org.zarpe.programmes.queries.BoardCounts.Key;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Look;

@Component
@Transactional(readOnly = true)
class Boards implements CompanyCards, CohortBoards {

    private static final Comparator<CompanyCard> URGENT_FIRST = Comparator.comparing(CompanyCard::hasEnded)
            .thenComparing(CompanyCard::stuckSince, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CompanyCard::since)
            .thenComparing(card -> card.company().name());

    private record Programmed() {}

    private static final int AT_A_GLANCE = 40;

    private final Enrolling enrolling;
    private final BoardCounts counts;
    private final Companies companies;
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Packs packs;
    private final EndWords endWords;
    private final Clock clock;

    Boards(
            Enrolling enrolling,
            BoardCounts counts,
            Companies companies,
            Cohorts cohorts,
            Programmes programmes,
            Packs packs,
            EndWords endWords,
            Clock clock) {
        this.enrolling = enrolling;
        this.counts = counts;
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
    public Stuck stuck(Actor actor, int most) {
        actor.must(Permission.SEE_BOARDS);
        BoardCounts.Stuck stuck = counts.stuck(actor, most, today());
        return new Stuck(cards(stuck.first()), stuck.all());
    }

    @Override
    public List<CohortBoard> all(Actor actor) {
        actor.must(Permission.SEE_BOARDS);
        Map<Key, Count> counted = counts.counts(actor, null, today());
        Map<UUID, Programme> known = programmes();
        return cohorts.findAll().stream()
                .sorted(Comparator.comparing(Cohort::starts).reversed())
                .map(cohort -> board(cohort, known, counted, List.of()))
                .toList();
    }

    @Override
    public Optional<CohortBoard> find(Actor actor, CohortId cohort) {
        actor.must(Permission.SEE_BOARDS);
        return cohorts.findById(cohort.value())
                .map(found -> board(
                        found,
                        programmes(),
                        counts.counts(actor, cohort, today()),
                        cards(counts.first(actor, cohort, AT_A_GLANCE, today()))));
    }

    private CohortBoard board(
            Cohort cohort, Map<UUID, Programme> known, Map<Key, Count> counted, List<CompanyCard> cards) {
        Programme programme = Objects.requireNonNull(known.get(cohort.programmeId()));
        Pack pack = packs.get(programme.pack());
        Stream<Column> stages =
                pack.stages().stream().map(stage -> column(cohort, stage.id(), stage.name(), counted, cards));
        Column ended = column(cohort, CompanyCard.ENDED, endWords.column(), counted, cards);
        return new CohortBoard(
                cohort.cohortId(),
                programme.name(),
                cohort.name(),
                cohort.starts(),
                cohort.ends(),
                Stream.concat(stages, Stream.of(ended)).toList());
    }

    private static Column column(
            Cohort cohort, String id, Text name, Map<Key, Count> counted, List<CompanyCard> cards) {
        Count count = counted.getOrDefault(new Key(cohort.cohortId(), id), Count.none(cohort.cohortId(), id));
        return new Column(
                id,
                name,
                count.companies(),
                count.stuck(),
                count.illustrative(),
                count.leftEarly(),
                cards.stream().filter(card -> card.column().equals(id)).toList());
    }

    private List<CompanyCard> cards(Collection<EnrolmentId> ids) {
        List<Enrolment> enrolments = enrolling.all(ids);
        return cards(
                enrolments,
                byId(companies.all(enrolments.stream().map(Enrolment::company).toList())),
                programmesOf(enrolments));
    }

    private Map<CompanyId, CompanyProfile> profiles(Actor actor) {
        return byId(companies.visibleTo(actor));
    }

    private static Map<CompanyId, CompanyProfile> byId(Collection<CompanyProfile> profiles) {
        return profiles.stream().collect(Collectors.toMap(CompanyProfile::id, Function.identity()));
    }

    private Map<CohortId, Programme> programmesOf(Collection<Enrolment> enrolments) {
        Map<UUID, Programme> byId = programmes();
        return cohorts
                .findAllById(enrolments.stream()
                        .map(enrolment -> enrolment.cohort().value())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(
                        Cohort::cohortId, cohort -> Objects.requireNonNull(byId.get(cohort.programmeId()))));
    }

    /** All of the operator: there are few, and boards and cards both want them. */
    private Map<UUID, Programme> programmes() {
        return Look.once(
                new Programmed(),
                () -> programmes.findAll().stream().collect(Collectors.toMap(Programme::id, Function.identity())));
    }

    private List<CompanyCard> cards(
            Collection<Enrolment> enrolments,
            Map<CompanyId, CompanyProfile> visible,
            Map<CohortId, Programme> programmes) {
        LocalDate today = today();
        return enrolments.stream()
                .filter(enrolment -> visible.containsKey(enrolment.company()))
                .flatMap(enrolment -> Place.of(enrolment.enrolled()).stream()
                        .map(place -> card(
                                enrolment,
                                Objects.requireNonNull(visible.get(enrolment.company())),
                                Objects.requireNonNull(programmes.get(enrolment.cohort())),
                                place,
                                today)))
                .sorted(URGENT_FIRST)
                .toList();
    }

    private CompanyCard card(
            Enrolment enrolment, CompanyProfile company, Programme programme, Place place, LocalDate today) {
        Pack pack = packs.get(enrolment.pack());
        Enrolled enrolled = enrolment.enrolled();
        Enrolled.End end = enrolled.end();
        return new CompanyCard(
                company,
                enrolled,
                programme.name(),
                enrolment.cohort(),
                place.column(),
                end == null ? pack.stage(place.column()).name() : endWords.of(end.kind()),
                enrolled.stages().stream()
                        .filter(StageVisit::isOpen)
                        .map(open -> pack.stage(open.stage()).name())
                        .toList(),
                place.since(),
                Math.max(0, ChronoUnit.DAYS.between(place.since(), today)),
                Position.stuckSince(enrolled, today).orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
