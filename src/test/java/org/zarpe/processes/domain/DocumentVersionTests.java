package org.zarpe.processes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zarpe.processes.domain.Papers.ANA;
import static org.zarpe.processes.domain.Papers.LUZ;
import static org.zarpe.processes.domain.Papers.NOW;
import static org.zarpe.processes.domain.Papers.RAMON;
import static org.zarpe.processes.domain.Papers.TODAY;
import static org.zarpe.processes.domain.Papers.code;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zarpe.processes.Standing;
import org.zarpe.processes.VersionState;
import org.zarpe.shared.Ids;

class DocumentVersionTests {

    @Test
    void theAuthorAloneIsNotNamed() {
        assertThat(code(Papers.draft().send(List.of(ANA), TODAY, 0, TODAY))).isEqualTo("author-alone");
        assertThat(code(Papers.draft().send(List.of(), TODAY, 0, TODAY))).isEqualTo("approver-missing");
        assertThat(code(Papers.draft().send(List.of(ANA, RAMON), TODAY, 0, TODAY)))
                .isEqualTo("done");
    }

    @Test
    void theAuthorWhoWasNotNamedIsToldWhy() {
        assertThat(code(Papers.sentTo(RAMON).approve(ANA, 1, NOW, TODAY))).isEqualTo("author-alone");
        assertThat(code(Papers.sentTo(RAMON).approve(LUZ, 1, NOW, TODAY))).isEqualTo("approver-not-named");
    }

    @Test
    void holdsOnceAllWhoWereNamedHaveSaidYes() {
        DocumentVersion half =
                Papers.sentTo(RAMON, LUZ).approve(RAMON, 1, NOW, TODAY).orThrow();
        assertThat(half.state()).isEqualTo(VersionState.IN_REVIEW);
        assertThat(half.awaits(LUZ)).isTrue();

        assertThat(half.approve(LUZ, 1, NOW, TODAY).orThrow().state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void nobodyAnswersTwice() {
        DocumentVersion half =
                Papers.sentTo(RAMON, LUZ).approve(RAMON, 1, NOW, TODAY).orThrow();

        assertThat(code(half.approve(RAMON, 1, NOW, TODAY))).isEqualTo("stale");
        assertThat(code(half.sendBack(RAMON, 1, "Ya no", NOW))).isEqualTo("stale");
    }

    @Test
    void isADraftAgainWithTheReasonWhenOneSendsItBack() {
        DocumentVersion back = Papers.sentTo(RAMON, LUZ)
                .sendBack(LUZ, 1, "Falta medir dos veces", NOW)
                .orThrow();

        assertThat(back.state()).isEqualTo(VersionState.DRAFT);
        assertThat(back.sentBack()).map(Approval::reason).contains("Falta medir dos veces");
        assertThat(code(Papers.sentTo(RAMON).sendBack(RAMON, 1, " ", NOW))).isEqualTo("required");
    }

    @Test
    void aYesToWhatWasSentBeforeIsNoneToWhatIsSentNow() {
        DocumentVersion again = Papers.sentTo(RAMON, LUZ)
                .approve(RAMON, 1, NOW, TODAY)
                .then(half -> half.sendBack(LUZ, 1, "Falta un paso", NOW))
                .then(back -> back.send(List.of(RAMON, LUZ), TODAY, 0, TODAY))
                .orThrow();

        assertThat(again.awaits(RAMON)).isTrue();
        assertThat(code(again.approve(RAMON, 1, NOW, TODAY))).isEqualTo("stale");
        assertThat(again.approvals()).hasSize(4);
    }

    @Test
    void isNotWrittenAfterItWasSent() {
        assertThat(code(Papers.sentTo(RAMON).write(Papers.text("Otra cosa"), 12, 0, ANA, NOW)))
                .isEqualTo("stale");
        assertThat(code(Papers.approved().write(Papers.text("Otra cosa"), 12, 0, ANA, NOW)))
                .isEqualTo("stale");
    }

    @Test
    void aStaleFormIsNotWritten() {
        assertThat(code(Papers.draft().write(Papers.text("Otra cosa"), 12, 7, ANA, NOW)))
                .isEqualTo("stale");
    }

    @Test
    void holdsFromTheDayWishedOrFromTheLastYesWhereThatIsLater() {
        assertThat(code(Papers.draft().send(List.of(RAMON), TODAY.minusDays(1), 0, TODAY)))
                .isEqualTo("effective-in-past");
        assertThat(code(Papers.draft().send(List.of(RAMON), TODAY.plusYears(2), 0, TODAY)))
                .isEqualTo("effective-too-far");
        assertThat(Papers.sentTo(RAMON)
                        .approve(RAMON, 1, NOW, TODAY.plusDays(3))
                        .orThrow()
                        .effectiveFrom())
                .isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneOnItsDay() {
        DocumentVersion first = Papers.approved();
        DocumentVersion second = new Versions(List.of(first))
                .renew(Ids.next(), ANA, NOW)
                .then(draft -> draft.send(List.of(RAMON), TODAY.plusDays(10), 0, TODAY))
                .then(sent -> sent.approve(RAMON, 1, NOW, TODAY))
                .orThrow();
        Versions both = new Versions(List.of(first, second));

        assertThat(both.standing(first, TODAY)).isEqualTo(Standing.EFFECTIVE);
        assertThat(both.standing(second, TODAY)).isEqualTo(Standing.TO_COME);
        assertThat(both.standing(first, TODAY.plusDays(10))).isEqualTo(Standing.OBSOLETE);
        assertThat(both.effective(TODAY.plusDays(10))).contains(second);
    }

    @Test
    void whatWasWithdrawnHoldsNoLongerAndTheOneBeforeItDoesNotComeBack() {
        DocumentVersion first = Papers.approved();
        DocumentVersion second = new Versions(List.of(first))
                .renew(Ids.next(), ANA, NOW)
                .then(draft -> draft.send(List.of(RAMON), TODAY, 0, TODAY))
                .then(sent -> sent.approve(RAMON, 1, NOW, TODAY))
                .then(held -> held.withdraw(RAMON, "Ya no hacemos esto", NOW))
                .orThrow();
        Versions both = new Versions(List.of(first, second));

        assertThat(both.effective(TODAY)).isEmpty();
        assertThat(both.standing(first, TODAY)).isEqualTo(Standing.OBSOLETE);
        assertThat(both.standing(second, TODAY)).isEqualTo(Standing.WITHDRAWN);
        assertThat(code(second.withdraw(RAMON, "Otra vez", NOW))).isEqualTo("stale");
    }

    @Test
    void isReadAgainAfterItsMonths() {
        assertThat(new Versions(List.of(Papers.approved())).review(TODAY)).contains(TODAY.plusMonths(12));
        assertThat(new Versions(List.of(Papers.draft())).review(TODAY)).isEmpty();
    }
}
