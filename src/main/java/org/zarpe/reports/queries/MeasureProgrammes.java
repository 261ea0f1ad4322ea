package org.zarpe.reports.queries;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CohortId;
import org.zarpe.reports.IndicatorFigure;
import org.zarpe.reports.IndicatorFigure.Move;
import org.zarpe.reports.ProgrammeFigures;
import org.zarpe.reports.Spread;
import org.zarpe.reports.queries.ChangeCounts.Figures;
import org.zarpe.reports.queries.ChangeCounts.Measured;
import org.zarpe.reports.queries.ChangeCounts.Moved;
import org.zarpe.results.ChangeKind;
import org.zarpe.shared.Text;

@Component
@Transactional(readOnly = true)
class MeasureProgrammes implements ProgrammeFigures {

    private final ChangeCounts counts;
    private final Packs packs;
    private final Companies companies;
    private final CompanyAccess access;
    private final Clock clock;

    MeasureProgrammes(ChangeCounts counts, Packs packs, Companies companies, CompanyAccess access, Clock clock) {
        this.counts = counts;
        this.packs = packs;
        this.companies = companies;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Reading> of(Actor actor, Collection<CohortBoard> boards) {
        List<Reading> readings = readings(boards);
        access.shown(
                actor,
                Permission.SEE_TABLES,
                readings.stream().flatMap(reading -> reading.named().stream()).collect(toSet()));
        return readings;
    }

    private List<Reading> readings(Collection<CohortBoard> boards) {
        Map<Text, List<CohortId>> programmes = boards.stream()
                .collect(
                        groupingBy(CohortBoard::programme, LinkedHashMap::new, mapping(CohortBoard::cohort, toList())));
        List<Reading> readings = new ArrayList<>();
        programmes.forEach((programme, cohorts) -> reading(programme, cohorts).ifPresent(readings::add));
        return readings.stream()
                .filter(reading -> !reading.figures().isEmpty())
                .sorted(Comparator.comparing(Reading::illustrative))
                .toList();
    }

    @Override
    public List<Due> due(Collection<CohortBoard> boards) {
        Map<CohortId, Measured> measured =
                counts.measured(boards.stream().map(CohortBoard::cohort).toList());
        return boards.stream()
                .flatMap(
                        board -> Optional.ofNullable(measured.get(board.cohort())).map(one -> due(board, one)).stream())
                .filter(due -> due.missing() > 0)
                .sorted(Comparator.comparing(Due::day))
                .toList();
    }

    private Due due(CohortBoard board, Measured measured) {
        return new Due(
                board.programme(),
                board.name(),
                board.ends(),
                measured.companies(),
                measured.measured(),
                board.ends().isBefore(LocalDate.now(clock)));
    }

    /** Where there are real companies only they are counted. */
    private Optional<Reading> reading(Text programme, List<CohortId> cohorts) {
        List<ChangeCounts.Companies> entered = counts.companies(cohorts);
        return entered.stream()
                .findFirst()
                .map(counted -> new Reading(
                        programme,
                        counted.companies(),
                        counted.illustrative(),
                        entered.stream()
                                .skip(1)
                                .mapToInt(ChangeCounts.Companies::companies)
                                .sum(),
                        figures(cohorts, counted)));
    }

    private List<IndicatorFigure> figures(List<CohortId> cohorts, ChangeCounts.Companies counted) {
        boolean many = counted.companies() > Reading.LONGEST;
        Map<String, List<Moved>> moves = many ? Map.of() : counts.moves(cohorts, counted.illustrative());
        List<Figures> all = many ? counts.figures(cohorts, counted.illustrative()) : each(moves);
        Map<String, List<Figures>> figures = all.stream().collect(groupingBy(Figures::indicator));
        Map<CompanyId, CompanyProfile> profiles = profiles(moves);
        return packs.get(counted.latest()).indicators().stream()
                .flatMap(indicator -> figure(
                        indicator,
                        figures.getOrDefault(indicator.id(), List.of()),
                        moves(indicator, moves.getOrDefault(indicator.id(), List.of()), profiles))
                        .stream())
                .toList();
    }

    private static List<Figures> each(Map<String, List<Moved>> moves) {
        return moves.entrySet().stream()
                .flatMap(own -> own.getValue().stream().map(moved -> Figures.of(own.getKey(), moved)))
                .toList();
    }

    private static Optional<IndicatorFigure> figure(Indicator indicator, List<Figures> figures, List<Move> moves) {
        NavigableMap<BigDecimal, Integer> spread = new TreeMap<>();
        int withoutBase = 0;
        for (Figures some : figures) {
            if (IndicatorFigure.counts(indicator, some.kind())) {
                some.each(spread);
            } else if (some.kind() == ChangeKind.ABSOLUTE) {
                withoutBase += some.all();
            }
        }
        return spread.isEmpty()
                ? Optional.empty()
                : Optional.of(new IndicatorFigure(indicator, new Spread(spread), moves, withoutBase));
    }

    private static List<Move> moves(Indicator indicator, List<Moved> moved, Map<CompanyId, CompanyProfile> profiles) {
        return moved.stream()
                .filter(one -> IndicatorFigure.counts(indicator, one.kind()))
                .map(one -> new Move(Objects.requireNonNull(profiles.get(one.company())), one.figure(), one.change()))
                .sorted(Comparator.comparing((Move move) -> move.company().name()))
                .toList();
    }

    private Map<CompanyId, CompanyProfile> profiles(Map<String, List<Moved>> moves) {
        List<CompanyId> moved = moves.values().stream()
                .flatMap(List::stream)
                .map(Moved::company)
                .distinct()
                .toList();
        return companies.all(moved).stream().collect(toMap(CompanyProfile::id, Function.identity()));
    }
}
