package org.zarpe.diagnosis.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Score;
import org.zarpe.diagnosis.domain.Diagnosis;
import org.zarpe.diagnosis.domain.Drive;
import org.zarpe.diagnosis.domain.Questionnaire;
import org.zarpe.methodology.Dimension;
import org.zarpe.methodology.DimensionKind;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Scale;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.IntervalBar;
import org.zarpe.shared.charts.Profile;
import org.zarpe.shared.charts.Radar;
import org.zarpe.shared.words.Words;

/** A diagnosis turned into rows, bars and a radar. */
record DiagnosisView(Diagnosis diagnosis, CompanyId company, Words words) {

    private static final int FEWEST_AXES = 3;

    List<InstrumentCard> instruments(Enrolled enrolled) {
        return diagnosis.questionnaires().stream()
                .map(one -> card(enrolled, one))
                .toList();
    }

    private InstrumentCard card(Enrolled enrolled, Questionnaire one) {
        Stage stage = pack().stage(one.instrument().stage());
        boolean first = pack().stages().stream().allMatch(other -> other.order() >= stage.order());
        return new InstrumentCard(
                words.of(one.instrument().name()),
                words.of(one.instrument().purpose()),
                "/enrolments/" + enrolled.id() + "/instruments/"
                        + one.instrument().id(),
                words.of(stage.name()),
                one.progress(Reader.SELF),
                one.progress(Reader.ADVISER),
                one.isComplete(),
                first || enrolled.hasOpened(stage.id()));
    }

    List<ScoreRow> foundations() {
        return pack().foundations().stream()
                .map(one -> row(
                        one.name(),
                        one.meaning(),
                        "foundation/" + one.id(),
                        reader -> diagnosis.marks(reader).foundation(one),
                        null))
                .toList();
    }

    List<ScoreRow> reliabilities() {
        return pack().reliabilities().stream()
                .map(one -> row(
                        one.name(),
                        one.meaning(),
                        "reliability/" + one.id(),
                        reader -> diagnosis.marks(reader).reliability(one),
                        null))
                .toList();
    }

    /** Dimensions that score: topics without level items do not. */
    List<ScoreRow> dimensions(DimensionKind kind) {
        return diagnosis.questionnaires().stream()
                .flatMap(one -> one.instrument().dimensions().stream()
                        .filter(dimension -> dimension.kind() == kind)
                        .filter(dimension -> one.score(dimension).isPresent())
                        .map(dimension -> row(one, dimension)))
                .toList();
    }

    private ScoreRow row(Questionnaire one, Dimension dimension) {
        return row(
                dimension.name(),
                dimension.meaning(),
                "dimension/" + dimension.id(),
                reader -> one.score(dimension, reader),
                dimension.kind() == DimensionKind.DRIVER ? Drive.of(dimension, one.score(dimension)) : null);
    }

    private ScoreRow row(
            Text name, Text meaning, String address, Function<Reader, Optional<Score>> scores, @Nullable Drive drive) {
        List<ScoreRow.Bar> bars = Arrays.stream(Reader.values())
                .flatMap(reader -> scores
                        .apply(reader)
                        .filter(score -> !score.isBlank())
                        .map(score -> new ScoreRow.Bar(reader, new ScoreBar(scale()).of(score)))
                        .stream())
                .toList();
        return new ScoreRow(
                words.of(name),
                words.of(meaning),
                "/companies/" + company + "/diagnosis/scores/" + address,
                bars,
                drive);
    }

    /** The rows with a picture of them: one bar for whoever has read any. */
    Scored scored(List<ScoreRow> rows) {
        List<Reader> readers = Arrays.stream(Reader.values())
                .filter(reader -> rows.stream().anyMatch(row -> row.read(reader).isPresent()))
                .toList();
        return new Scored(
                rows,
                readers.isEmpty()
                        ? null
                        : new Profile(
                                readers.stream()
                                        .map(reader -> words.of("diagnosis.reader", reader))
                                        .toList(),
                                rows.stream().map(row -> drawn(row, readers)).toList()));
    }

    private Profile.Row drawn(ScoreRow row, List<Reader> readers) {
        List<@Nullable IntervalBar> bars = new ArrayList<>();
        readers.forEach(reader -> bars.add(row.read(reader).orElse(null)));
        Drive drive = row.drive();
        String name = drive == null
                ? row.name()
                : words.of("diagnosis.named-drive", row.name(), words.of("diagnosis.drive", drive));
        return new Profile.Row(name, row.href(), row.meaning(), bars);
    }

    /** What is certain of each foundation: the low end; foundations nobody began to read have no point. */
    @Nullable
    Radar radar() {
        List<Radar.Series> series = Arrays.stream(Reader.values())
                .filter(reader -> pack().foundations().stream()
                        .anyMatch(foundation -> begun(foundation, reader).isPresent()))
                .map(this::series)
                .toList();
        if (series.isEmpty() || pack().foundations().size() < FEWEST_AXES) {
            return null;
        }
        return new Radar(
                pack().foundations().stream()
                        .map(foundation -> words.of(foundation.name()))
                        .toList(),
                series,
                scale().highest());
    }

    boolean radarIsPartial() {
        return Arrays.stream(Reader.values())
                .flatMap(reader -> pack().foundations().stream()
                        .map(foundation -> begun(foundation, reader))
                        .flatMap(Optional::stream))
                .anyMatch(score -> !score.isExact());
    }

    private Radar.Series series(Reader reader) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        pack().foundations()
                .forEach(foundation ->
                        values.add(begun(foundation, reader).map(Score::low).orElse(null)));
        return new Radar.Series(words.of("diagnosis.reader", reader), values);
    }

    private Optional<Score> begun(Foundation foundation, Reader reader) {
        return diagnosis.marks(reader).foundation(foundation).filter(score -> !score.isBlank());
    }

    private Pack pack() {
        return diagnosis.pack();
    }

    private Scale scale() {
        return pack().scale();
    }
}
