package org.zarpe.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.accreditation.Cases.code;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.shared.Text;

class VerdictRulesTests {

    @ParameterizedTest(name = "{0} with {1} and \"{2}\", left out {3}: {4}")
    @CsvSource(textBlock = """
            MEETS,          ,                    '',   false, done
            MEETS,          OBSERVATION,         seen, false, done
            MEETS,          OBSERVATION,         '',   false, required
            MEETS,          MINOR_NONCONFORMITY, seen, false, finding-not-fitting
            PARTLY,         ,                    '',   false, done
            PARTLY,         MAJOR_NONCONFORMITY, seen, false, done
            DOES_NOT,       ,                    seen, false, finding-missing
            DOES_NOT,       OBSERVATION,         seen, false, finding-missing
            DOES_NOT,       MAJOR_NONCONFORMITY, seen, false, done
            NOT_APPLICABLE, ,                    seen, false, not-applicable-closed
            NOT_APPLICABLE, ,                    '',   true,  reason-missing
            NOT_APPLICABLE, OBSERVATION,         seen, true,  finding-not-fitting
            NOT_APPLICABLE, ,                    seen, true,  done
            NOT_VERIFIED,   ,                    '',   false, done
            NOT_VERIFIED,   OBSERVATION,         seen, false, finding-not-fitting
            """)
    void aFindingGoesWithItsRuling(
            Ruling ruling, @Nullable Finding finding, String note, boolean mayNotApply, String answer) {
        Verdict verdict = new Verdict(ruling, finding, new Text(note, note));

        assertThat(code(VerdictRules.check(verdict, mayNotApply))).isEqualTo(answer);
    }
}
