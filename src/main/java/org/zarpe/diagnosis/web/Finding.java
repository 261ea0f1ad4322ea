package org.zarpe.diagnosis.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.domain.Diagnosis;
import org.zarpe.diagnosis.domain.Drive;
import org.zarpe.diagnosis.domain.Marks;
import org.zarpe.shared.charts.IntervalBar;
import org.zarpe.shared.words.Words;

/** What a diagnosis says, in a few sentences. */
record Finding(Diagnosis diagnosis, Words words) {

    List<String> sentences(List<ScoreRow> drivers, List<ScoreRow> factors, List<ScoreRow> foundations) {
        List<String> said = new ArrayList<>();
        requirements(foundations).ifPresent(said::add);
        extremes("diagnosis.says.factors", factors).ifPresent(said::add);
        of(drivers, Drive.MOTOR).ifPresent(motors -> said.add(words.of("diagnosis.says.motors", motors)));
        of(drivers, Drive.BRAKE).ifPresent(brakes -> said.add(words.of("diagnosis.says.brakes", brakes)));
        if (said.isEmpty()) {
            said.add(words.of("diagnosis.says.nothing"));
        }
        return List.copyOf(said);
    }

    private Optional<String> requirements(List<ScoreRow> foundations) {
        Optional<String> extremes = extremes("diagnosis.says.foundations", foundations);
        Marks read = diagnosis.marks(Reader.ADVISER);
        int unread = read.unread();
        return unread == 0 || unread == read.pack().requirements().size()
                ? extremes
                : extremes.map(sentence -> sentence + " " + words.of("diagnosis.says.unread", unread));
    }

    /** The strongest and the weakest, by the adviser's reading where there is one; needs two that differ. */
    private Optional<String> extremes(String key, List<ScoreRow> rows) {
        List<ScoreRow> read = rows.stream().filter(row -> !row.bars().isEmpty()).toList();
        Optional<ScoreRow> strongest = read.stream().max(Comparator.comparing(Finding::middle));
        Optional<ScoreRow> weakest = read.stream().min(Comparator.comparing(Finding::middle));
        return strongest
                .filter(strong -> middle(strong).compareTo(middle(weakest.orElseThrow())) > 0)
                .map(strong -> words.of(
                        key,
                        strong.name(),
                        interval(strong),
                        weakest.orElseThrow().name(),
                        interval(weakest.orElseThrow())));
    }

    private String interval(ScoreRow row) {
        IntervalBar read = read(row);
        return read.isExact()
                ? words.score(read.low())
                : words.of("diagnosis.between", words.score(read.low()), words.score(read.high()));
    }

    private static BigDecimal middle(ScoreRow row) {
        return read(row).low().add(read(row).high()).divide(BigDecimal.valueOf(2));
    }

    private static IntervalBar read(ScoreRow row) {
        return row.bars().stream()
                .filter(one -> one.reader() == Reader.ADVISER)
                .findFirst()
                .orElse(row.bars().getFirst())
                .interval();
    }

    private static Optional<String> of(List<ScoreRow> drivers, Drive drive) {
        return Optional.of(drivers.stream()
                        .filter(row -> row.drive() == drive)
                        .map(ScoreRow::name)
                        .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}
