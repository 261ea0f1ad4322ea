package org.zarpe.methodology.loading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zarpe.methodology.ItemKind;
import org.zarpe.methodology.expressions.Vocabulary;

/** The documents of a pack, looked at by what they are about. */
record Outline(List<Document> documents) {

    Stream<Branch> of(FileKind kind) {
        return documents.stream().filter(document -> document.kind() == kind).map(Document::root);
    }

    /** The entries of a list that such files hold. */
    Stream<Branch> entries(FileKind kind, String list) {
        return of(kind).flatMap(file -> file.items(list).stream());
    }

    Branch pack() {
        return of(FileKind.PACK).findFirst().orElseThrow();
    }

    Stream<Branch> criteria() {
        return Stream.concat(entries(FileKind.ELIGIBILITY, "company"), entries(FileKind.ELIGIBILITY, "entrepreneur"));
    }

    Stream<Branch> rules() {
        return entries(FileKind.RULES, "rules");
    }

    Stream<Branch> stages() {
        return of(FileKind.STAGE);
    }

    Stream<Branch> instruments() {
        return of(FileKind.INSTRUMENT);
    }

    Stream<Branch> dimensions() {
        return entries(FileKind.INSTRUMENT, "dimensions");
    }

    Stream<Branch> items() {
        return entries(FileKind.INSTRUMENT, "items");
    }

    Stream<Branch> requirements() {
        return entries(FileKind.REQUIREMENTS, "requirements");
    }

    Stream<Branch> competences() {
        return entries(FileKind.COMPETENCES, "competences");
    }

    Stream<Branch> processes() {
        return entries(FileKind.PROCESSES, "processes");
    }

    Stream<Branch> indicators() {
        return entries(FileKind.INDICATORS, "indicators");
    }

    Stream<Branch> definitions() {
        return entries(FileKind.PATH, "born_global");
    }

    Optional<Branch> accreditation() {
        return of(FileKind.ACCREDITATION).findFirst();
    }

    Vocabulary vocabulary() {
        Vocabulary.Builder words = Vocabulary.builder();
        instruments().forEach(instrument -> {
            words.instrument(instrument.text("id"));
            instrument
                    .items("items")
                    .forEach(item ->
                            kind(item).ifPresent(kind -> words.item(instrument.text("id"), item.text("id"), kind)));
        });
        dimensions().forEach(dimension -> words.dimension(dimension.text("id")));
        pack().items("foundations").forEach(foundation -> words.foundation(foundation.text("id")));
        pack().items("reliabilities").forEach(reliability -> words.reliability(reliability.text("id")));
        rules().forEach(rule -> words.rule(rule.text("id")));
        stages().forEach(stage -> words.stage(stage.text("id")));
        return words.build();
    }

    private static Optional<ItemKind> kind(Branch item) {
        String written = item.text("kind").toUpperCase(Locale.ROOT);
        return Arrays.stream(ItemKind.values())
                .filter(kind -> kind.name().equals(written))
                .findFirst();
    }
}
