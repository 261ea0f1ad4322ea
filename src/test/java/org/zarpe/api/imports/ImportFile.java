package org.zarpe.api.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.ItemKind;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.CohortId;

/** Imports for tests and measures: companies, each with an enrolment, six stages of eight answers and twenty values. */
public final class ImportFile {

    private static final LocalDate BEGUN = LocalDate.of(2018, 5, 1);
    private static final int STAGES = 6;
    private static final int ANSWERS = 8;
    private static final int VALUES = 20;

    private final CohortId cohort;
    private final List<String> stages;
    private final List<String> answers;
    private final List<String> values;

    public ImportFile(Pack pack, CohortId cohort) {
        this.cohort = cohort;
        this.stages =
                pack.stages().stream().map(stage -> stage.id()).limit(STAGES).toList();
        this.answers = pack.instruments().stream()
                .filter(instrument -> stages.contains(instrument.stage()))
                .flatMap(instrument -> instrument.items().stream()
                        .filter(item -> item.kind() == ItemKind.LEVEL || item.kind() == ItemKind.YES_NO)
                        .map(item -> answer(instrument, item)))
                .limit((long) STAGES * ANSWERS)
                .toList();
        this.values = pack.indicators().stream()
                .filter(indicator -> indicator.formula().isEmpty())
                .limit(VALUES)
                .map(ImportFile::value)
                .toList();
    }

    /** {"companies": [...]}. */
    public String json(int companies) {
        return IntStream.range(0, companies)
                .mapToObj(number -> company("Empresa " + number))
                .collect(Collectors.joining(",", "{\"companies\":[", "]}"));
    }

    /** A company a line. */
    public String lines(int companies) {
        return IntStream.range(0, companies)
                .mapToObj(number -> company("Empresa " + number))
                .collect(Collectors.joining("\n"));
    }

    public String company(String name) {
        return company(UUID.randomUUID(), name, visits(), String.join(",", values));
    }

    public String company(UUID id, String name, String visits, String measured) {
        return """
                {"id": "%s", "name": "%s", "activity": {"es": "Muebles"}, "founded": "2010", "town": "Zapopan", "country": "MX",\
                "enrolment": {"cohort": "%s", "begunOn": "%s", "appliedOn": "%s", "reason": {"es": "Así lo dice el archivo de 2018"},\
                "decision": {"go": true, "reasons": {"es": "Quiere y puede"}, "on": "%s"},\
                "stages": [%s], "values": [%s]}}""".formatted(id, name, cohort, BEGUN, BEGUN.plusDays(3), BEGUN.plusDays(20), visits, measured);
    }

    public String visits() {
        List<String> visits = new ArrayList<>();
        Iterator<String> given = answers.iterator();
        LocalDate day = BEGUN;
        for (String stage : stages) {
            List<String> own = new ArrayList<>();
            while (own.size() < ANSWERS && given.hasNext()) {
                own.add(given.next());
            }
            visits.add("{\"stage\": \"%s\", \"opened\": \"%s\", \"closed\": \"%s\", \"answers\": [%s]}"
                    .formatted(stage, day, day.plusDays(20), String.join(",", own)));
            day = day.plusDays(20);
        }
        return String.join(",", visits);
    }

    private static String answer(Instrument instrument, Item item) {
        return "{\"instrument\": \"%s\", \"item\": \"%s\", \"value\": %s}"
                .formatted(instrument.id(), item.id(), item.kind() == ItemKind.LEVEL ? "3" : "true");
    }

    private static String value(Indicator indicator) {
        String figure = indicator.kind() == IndicatorKind.QUALITATIVE
                ? "\"words\": {\"es\": \"Mejor\"}"
                : "\"number\": 12.5, \"unit\": \"%s\"".formatted(indicator.unit() == IndicatorUnit.MONEY ? "MXN" : "");
        return "{\"indicator\": \"%s\", \"moment\": \"baseline\", \"from\": \"2017\", \"source\": \"Contabilidad\", %s}"
                .formatted(indicator.id(), figure);
    }
}
