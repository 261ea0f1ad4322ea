package org.zarpe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

    /** However a spreadsheet may cut a line into cells. */
    private static final Pattern CUT = Pattern.compile("[,;|\t\r\n\"]");

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "=", "+", "-", "@", "＝", "\t", "\r", "\n", ",", ";", "|", "\"", "'", " ", "\u0000", "A1", "é🪑",
                        "(1)")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Property
    void noTextIsAFormulaHoweverItIsCutIntoCells(@ForAll("texts") String column, @ForAll("texts") String text) {
        String written = Csv.written(List.of(column, "b"), List.of(List.of(text, "x"), List.of("x", text)));

        assertThat(CUT.split(written)).noneMatch(cell -> FORMULA.matcher(cell).matches());
    }

    @Property
    void nothingIsAddedButApostrophes(@ForAll("texts") String text) throws IOException {
        String read = cell(text);

        assertThat(read.replace("'", "")).isEqualTo(text.replace("'", ""));
        assertThat(read.length()).isGreaterThanOrEqualTo(text.length());
    }

    @Property
    void aTextWithoutSuchSignsIsWrittenAsItIs(@ForAll("calm") String text) throws IOException {
        assertThat(cell(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> calm() {
        return Arbitraries.strings().withChars(" ,;.\"'áÑ🪑xyz012()%&<").ofMaxLength(40);
    }

    @Property
    void aNumberStaysTheNumberItIs(@ForAll BigDecimal number) throws IOException {
        assertThat(new BigDecimal(cell(number))).isEqualByComparingTo(number);
    }

    @Test
    void aNegativeNumberHasNoApostropheAndATextThatLooksLikeOneHas() {
        assertThat(Csv.written(List.of("a", "b"), List.of(List.of(-4, "-4")))).isEqualTo("a,b\r\n-4,'-4\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+52 33", "-2+3", "@SUM(A1)", "\tx", "\rx", " =1+1", "\u0000=1", "＝1+1"})
    void aTextThatBeginsAsAFormulaGetsAnApostropheBeforeIt(String dangerous) throws IOException {
        assertThat(cell(dangerous)).startsWith("'").endsWith(dangerous);
    }

    @Test
    void whatIsNotKnownStaysBlank() {
        assertThat(Csv.written(List.of("a", "b"), List.of(Arrays.asList("x", null))))
                .isEqualTo("a,b\r\nx,\r\n");
    }

    /** What somebody reads who keeps to the standard. */
    private static String cell(Object value) throws IOException {
        String written = Csv.written(List.of("a", "b"), List.of(List.of(value, "x")));
        try (CSVParser parser = CSVParser.parse(written, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(2);
            return records.getLast().get(0);
        }
    }
}
