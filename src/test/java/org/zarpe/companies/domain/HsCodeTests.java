package org.zarpe.companies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HsCodeTests {

    // public nomenclature of the 2022 edition; where a workplace has no copy this comparison is skipped
    private static final Path NOMENCLATURE = Path.of("../shared/data/hs_nomenclature.csv");

    @ParameterizedTest
    @ValueSource(strings = {"080440", "0804.40", "08.04.40", "0804 40"})
    void leadingZerosCount(String written) {
        assertThat(HsCode.read(written)).contains(new HsCode("080440"));
        assertThat(new HsCode("080440").isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80440", "8044", "08044000", "aguacate", "", "٠٨٠٤٤٠", "08044O"})
    void aCodeThatIsNotOfSixFiguresIsNotGuessed(String written) {
        assertThat(HsCode.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "770000", "999999", "080499", "030510"})
    void aCodeThatTheEditionDoesNotHoldIsNotValid(String digits) {
        assertThat(new HsCode(digits).isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"940391", "880621", "854911", "240411"})
    void codesThatTheEditionOf2022CreatedAreValid(String digits) {
        assertThat(new HsCode(digits).isValid()).isTrue();
    }

    @Property
    void everySixFiguresAreRead(@ForAll @NumericChars @StringLength(6) String digits) {
        assertThat(HsCode.read(digits)).contains(new HsCode(digits));
        assertThat(HsCode.read(digits.substring(0, 4) + "." + digits.substring(4)))
                .contains(new HsCode(digits));
    }

    @Test
    void theListIsTheEditionOf2022() throws IOException {
        assumeThat(NOMENCLATURE).as("a copy of the nomenclature").exists();
        Set<String> edition = Files.readAllLines(NOMENCLATURE).stream()
                .map(line -> line.split(",", 3))
                .filter(fields -> fields.length > 1 && fields[1].matches("(?!99)\\d{6}"))
                .map(fields -> fields[1])
                .collect(Collectors.toSet());

        assertThat(HsNomenclature.codes()).isEqualTo(edition);
    }
}
