package org.zarpe.programmes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Criterion;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Judgement;
import org.zarpe.programmes.domain.CriterionNote.Kind;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;
import org.zarpe.shared.Truth;

class CriterionVerdictTests {

    private static final Text WORDS = new Text("Una razón", "A reason");

    @Property
    void theFactsSettleWhatTheySettleWhateverIsReported(@ForAll Truth truth, @ForAll boolean reported) {
        Verdict verdict = verdict(truth, false, false, reported, false).verdict();
        assertThat(verdict)
                .isEqualTo(
                        switch (truth) {
                            case YES -> Verdict.MET;
                            case NO -> Verdict.NOT_MET;
                            case CANNOT_TELL -> reported ? Verdict.MET_AS_REPORTED : Verdict.CANNOT_TELL;
                        });
    }

    @Property
    void nothingIsToldBeforeTheInstrumentItWaitsFor(@ForAll Truth truth, @ForAll boolean reported) {
        assertThat(verdict(truth, true, false, reported, false).verdict())
                .isEqualTo(reported ? Verdict.MET_AS_REPORTED : Verdict.CANNOT_TELL_YET);
    }

    @Property
    void afterItTheFactsTell(@ForAll Truth truth) {
        assertThat(verdict(truth, true, true, false, false).verdict())
                .isEqualTo(verdict(truth, false, false, false, false).verdict());
    }

    @Property
    void onlyWhatIsNotMetAndNotExceptedStandsInTheWay(
            @ForAll Truth truth, @ForAll boolean reported, @ForAll boolean excepted) {
        CriterionVerdict verdict = verdict(truth, false, false, reported, excepted);
        assertThat(verdict.isInTheWay()).isEqualTo(truth == Truth.NO && !excepted);
        assertThat(new Verdicts(List.of(verdict), List.of()).eligible()).isEqualTo(!verdict.isInTheWay());
    }

    @Property
    void anExceptionDoesNotChangeTheVerdict(@ForAll Truth truth, @ForAll boolean excepted) {
        assertThat(verdict(truth, false, false, false, excepted).verdict())
                .isEqualTo(verdict(truth, false, false, false, false).verdict());
    }

    private static CriterionVerdict verdict(
            Truth truth, boolean awaits, boolean complete, boolean reported, boolean excepted) {
        Criterion criterion = new Criterion(
                "adds_value", WORDS, WORDS, "true", awaits ? Optional.of("prediagnosis") : Optional.empty());
        List<CriterionNote> notes = new ArrayList<>();
        if (reported) {
            notes.add(note(Kind.REPORT));
        }
        if (excepted) {
            notes.add(note(Kind.OVERRIDE));
        }
        Facts facts =
                complete ? Facts.builder().put("complete.prediagnosis", true).build() : Facts.none();
        return CriterionVerdict.of(criterion, new Judgement(truth, Set.of(), Set.of()), facts, notes);
    }

    private static CriterionNote note(Kind kind) {
        Stamp stamp = new Stamp(LocalDate.of(2018, 5, 14), PersonId.next(), Instant.EPOCH);
        return new CriterionNote(Ids.next(), "adds_value", kind, WORDS, stamp);
    }
}
