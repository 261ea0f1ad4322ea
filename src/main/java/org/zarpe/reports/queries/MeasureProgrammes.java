package org.zarpe.reports.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Indicator;
import org.zarpe.programmes.CohortBoards.CohortBoard;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reports.IndicatorFigure;
import org.zarpe.reports.IndicatorFigure.Move;
import org.zarpe.reports.ProgrammeFigures;
import org.zarpe.results.Change;
import org.zarpe.results.Results;
import org.zarpe.shared.Text;

@Component
@Transactional(readOnly = true)
class MeasureProgrammes implements ProgrammeFigures {

    private final Results results;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    MeasureProgrammes(Results results, Enrolments enrolments, CompanyAccess access, Clock clock) {
        this.results = results;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Reading> of(Collection<CohortBoard> boards) {
        return readings(boards, changes(boards));
    }

    @Override
    @Transactional
    public Told tell(Actor actor, Collection<CohortBoard> boards) {
        Map<EnrolmentId, Map<String, Change>> changes = changes(boards);
        Told told = new Told(due(boards, changes), readings(boards, changes));
        access.shown(
                actor,
                Permission.SEE_TABLES,
                told.readings().stream()
                        .flatMap(reading -> reading.named().stream())
                        .collect(Collectors.toSet()));
        return told;
    }

    private List<Reading> readings(Collection<CohortBoard> boards, Map<EnrolmentId, Map<String, Change>> changes) {
        Map<Text, Map<CompanyId, CompanyCard>> programmes = new LinkedHashMap<>();
        for (CohortBoard board : boards) {
            Map<CompanyId, CompanyCard> once =
                    programmes.computeIfAbsent(board.programme(), name -> new LinkedHashMap<>());
            enrolled(board).forEach(card -> once.putIfAbsent(card.company().id(), card));
        }
        List<Reading> readings = new ArrayList<>();
        programmes.forEach((programme, cards) -> readings.add(reading(programme, cards.values(), changes)));
        return readings.stream()
                .filter(reading -> !reading.figures().isEmpty())
                .sorted(Comparator.comparing(Reading::illustrative))
                .toList();
    }

    @Override
    public List<Due> due(Collection<CohortBoard> boards) {
        return due(boards, changes(boards));
    }

    private List<Due> due(Collection<CohortBoard> boards, Map<EnrolmentId, Map<String, Change>> changes) {
        return boards.stream()
                .map(board -> due(board, changes))
                .filter(due -> due.missing() > 0)
                .sorted(Comparator.comparing(Due::day))
                .toList();
    }

    private Map<EnrolmentId, Map<String, Change>> changes(Collection<CohortBoard> boards) {
        return results.changes(boards.stream()
                .flatMap(MeasureProgrammes::enrolled)
                .map(CompanyCard::enrolment)
                .toList());
    }

    /** Who entered the programme; applicants have nothing to be measured by. */
    private static Stream<CompanyCard> enrolled(CohortBoard board) {
        return board.columns().stream()
                .flatMap(column -> column.cards().stream())
                .filter(card -> card.enrolment().state() == EnrolmentState.ENROLLED
                        || card.enrolment().state() == EnrolmentState.CLOSED);
    }

    private Reading reading(
            Text programme, Collection<CompanyCard> cards, Map<EnrolmentId, Map<String, Change>> changes) {
        List<CompanyCard> real =
                cards.stream().filter(card -> !card.company().illustrative()).toList();
        List<CompanyCard> counted = real.isEmpty() ? List.copyOf(cards) : real;
        return new Reading(
                programme,
                counted.size(),
                real.isEmpty(),
                cards.size() - counted.size(),
                indicators(counted).stream()
                        .flatMap(indicator -> figure(indicator, counted, changes).stream())
                        .toList());
    }

    private List<Indicator> indicators(List<CompanyCard> cards) {
        return cards.stream()
                .map(CompanyCard::enrolment)
                .max(Comparator.comparing(Enrolled::id, Comparator.comparing(EnrolmentId::value)))
                .map(latest -> enrolments.packOf(latest).indicators())
                .orElse(List.of());
    }

    private static Optional<IndicatorFigure> figure(
            Indicator indicator, List<CompanyCard> cards, Map<EnrolmentId, Map<String, Change>> changes) {
        List<Move> moves = new ArrayList<>();
        int withoutBase = 0;
        for (CompanyCard card : cards) {
            Change change = of(card, changes).get(indicator.id());
            Optional<Move> move = Optional.ofNullable(change)
                    .flatMap(moved -> IndicatorFigure.figure(indicator, moved)
                            .map(figure -> new Move(card.company(), figure, moved)));
            move.ifPresent(moves::add);
            withoutBase += move.isEmpty() && change instanceof Change.Absolute ? 1 : 0;
        }
        return moves.isEmpty() ? Optional.empty() : Optional.of(new IndicatorFigure(indicator, moves, withoutBase));
    }

    private Due due(CohortBoard board, Map<EnrolmentId, Map<String, Change>> changes) {
        List<CompanyCard> enrolled = enrolled(board).toList();
        long measured = enrolled.stream()
                .filter(card -> of(card, changes).values().stream().anyMatch(MeasureProgrammes::hasEnd))
                .count();
        return new Due(
                board.programme(),
                board.name(),
                board.ends(),
                enrolled.size(),
                Math.toIntExact(measured),
                board.ends().isBefore(LocalDate.now(clock)));
    }

    private static boolean hasEnd(Change change) {
        return !(change instanceof Change.CannotTell missing && missing.endMissing());
    }

    private static Map<String, Change> of(CompanyCard card, Map<EnrolmentId, Map<String, Change>> changes) {
        return Objects.requireNonNull(changes.get(card.enrolment().id()));
    }
}
