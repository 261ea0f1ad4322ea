package org.zarpe.processes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.zarpe.processes.domain.Change.Kind;
import org.zarpe.processes.domain.Change.Part;
import org.zarpe.processes.domain.Change.Piece;
import org.zarpe.shared.Language;

class ChangeTests {

    @Test
    void tellsStepsThatCameWentAndChanged() {
        List<Change> changes = Change.between(
                Papers.text("Cortar", "Mide la tela", "Corta", "Barre"),
                Papers.text("Cortar", "Mide la tela dos veces", "Corta", "Cose"),
                Language.ES);

        assertThat(changes)
                .extracting(Change::part, Change::position, Change::kind)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Part.STEP, 1, Kind.CHANGED),
                        org.assertj.core.api.Assertions.tuple(Part.STEP, 3, Kind.CHANGED));
        assertThat(changes.getFirst().pieces())
                .containsExactly(new Piece(Kind.SAME, "Taller: Mide la tela"), new Piece(Kind.ADDED, "dos veces"));
    }

    @Test
    void aStepInBetweenIsOneThatCame() {
        assertThat(Change.between(
                        Papers.text("Cortar", "Mide", "Corta"),
                        Papers.text("Cortar", "Mide", "Marca", "Corta"),
                        Language.ES))
                .extracting(Change::position, Change::kind)
                .containsExactly(org.assertj.core.api.Assertions.tuple(2, Kind.ADDED));
        assertThat(Change.between(Papers.text("Cortar", "Mide", "Corta"), Papers.text("Cortar", "Corta"), Language.ES))
                .extracting(Change::position, Change::kind)
                .containsExactly(org.assertj.core.api.Assertions.tuple(1, Kind.REMOVED));
    }

    @Test
    void aPurposeThatIsNewIsAdded() {
        assertThat(Change.between(Papers.text(""), Papers.text("Cortar derecho"), Language.ES))
                .containsExactly(
                        new Change(Part.PURPOSE, 0, Kind.ADDED, List.of(new Piece(Kind.ADDED, "Cortar derecho"))));
    }

    @Property
    void nothingOfEitherTextIsLost(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 3) String> before,
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 3) String> after) {
        List<Piece> pieces = Change.pieces(String.join(" ", before), String.join(" ", after));

        assertThat(read(pieces, Kind.ADDED)).isEqualTo(String.join(" ", before));
        assertThat(read(pieces, Kind.REMOVED)).isEqualTo(String.join(" ", after));
    }

    @Test
    void whereLinesEndMakesNoDifferenceToAFile() {
        assertThat(Change.between(
                        "Mide la tela\n\n  Corta con la sierra\nBarre", "Mide la\ntela\nCorta con la sierra\nBarre"))
                .isEmpty();
        assertThat(Change.between("Mide la tela\nCorta\nBarre", "Mide la\ntela dos veces\nCorta\nBarre"))
                .singleElement()
                .satisfies(change -> assertThat(change.pieces())
                        .containsExactly(new Piece(Kind.SAME, "Mide la tela"), new Piece(Kind.ADDED, "dos veces")));
    }

    @Property
    void nothingOfEitherFileIsLost(
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> before,
            @ForAll @Size(max = 12) List<@AlphaChars @StringLength(min = 1, max = 2) String> after) {
        List<Change> changes = Change.between(String.join("\n", before), String.join("\n", after));

        assertThat(words(changes, Kind.REMOVED)).isSubsetOf(before);
        assertThat(words(changes, Kind.ADDED)).isSubsetOf(after);
        assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
        assertThat(before.size() - words(changes, Kind.REMOVED).size())
                .as("what both say")
                .isEqualTo(after.size() - words(changes, Kind.ADDED).size());
    }

    private static List<String> words(List<Change> changes, Kind kind) {
        return changes.stream()
                .flatMap(change -> change.pieces().stream())
                .filter(piece -> piece.kind() == kind)
                .flatMap(piece -> Stream.of(piece.words().split(" ")))
                .toList();
    }

    @Test
    void twoLongFilesThatShareNothingAreComparedInAMoment() {
        String before = IntStream.range(0, 20_000).mapToObj(line -> "a" + line).collect(Collectors.joining(" \n"));
        String after = IntStream.range(0, 20_000).mapToObj(line -> "b" + line).collect(Collectors.joining(" \n"));

        List<Change> changes = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Change.between(before, after));

        assertThat(changes.getFirst().pieces()).extracting(Piece::kind).contains(Kind.REMOVED, Kind.ADDED);
    }

    private static String read(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::words)
                .collect(Collectors.joining(" "));
    }
}
