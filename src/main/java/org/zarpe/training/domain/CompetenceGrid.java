package org.zarpe.training.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zarpe.training.LevelChange;
import org.zarpe.training.Session;

/** Who can do what: of each person and competence touched, the first level before and the last one after. */
public record CompetenceGrid(List<Progress> cells) {

    public CompetenceGrid {
        cells = List.copyOf(cells);
    }

    /** Of the sessions held. */
    public static CompetenceGrid of(List<Session> sessions) {
        Map<String, Progress> cells = new LinkedHashMap<>();
        sessions.stream()
                .filter(Session::held)
                .sorted(Comparator.comparing(Session::date))
                .flatMap(session -> session.levels().stream())
                .forEach(change -> cells.merge(
                        change.attendee().key() + " " + change.competence(), progress(change), CompetenceGrid::then));
        return new CompetenceGrid(new ArrayList<>(cells.values()));
    }

    /** Competences in which somebody has both levels. */
    public long complete() {
        return cells.stream()
                .filter(Progress::isComplete)
                .map(Progress::competence)
                .distinct()
                .count();
    }

    public Stream<String> competences() {
        return cells.stream().map(Progress::competence).distinct();
    }

    public List<Progress> in(String competence) {
        return cells.stream()
                .filter(cell -> cell.competence().equals(competence))
                .toList();
    }

    private static Progress progress(LevelChange change) {
        return new Progress(change.attendee(), change.competence(), change.before(), change.after());
    }

    private static Progress then(Progress earlier, Progress later) {
        return new Progress(
                earlier.attendee(),
                earlier.competence(),
                earlier.before() == null ? later.before() : earlier.before(),
                later.after() == null ? earlier.after() : later.after());
    }
}
