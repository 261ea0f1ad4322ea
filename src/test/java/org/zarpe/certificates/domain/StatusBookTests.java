package org.zarpe.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

class StatusBookTests {

    private final SecureRandom chance = new SecureRandom();

    @Test
    void aPlaceIsGivenOnceAndNotInOrder() {
        StatusBook book = new StatusBook(3, List.of(), List.of(), List.of());
        Set<Integer> given = new HashSet<>();
        boolean rising = true;
        int before = -1;
        for (int i = 0; i < 500; i++) {
            StatusPlace place = book.take(chance).orThrow();
            assertThat(place.list()).isEqualTo(3);
            assertThat(given.add(place.index())).isTrue();
            rising &= place.index() > before;
            before = place.index();
        }
        assertThat(rising).isFalse();
    }

    @Test
    void theLastFreePlaceIsFoundAndThenTheListIsFull() {
        List<Integer> taken = IntStream.range(0, StatusList.LENGTH)
                .filter(index -> index != 77)
                .boxed()
                .toList();
        StatusBook book = new StatusBook(1, taken, List.of(), List.of());

        assertThat(book.take(chance).orThrow().index()).isEqualTo(77);
        assertThat(book.take(chance)).isEqualTo(Outcome.refused(Refusal.of("status-list-full", 1)));
    }

    @Test
    void aSuspensionEndsAndAWithdrawalDoesNot() {
        StatusBook book = new StatusBook(1, List.of(5, 9), List.of(9), List.of());

        assertThat(book.suspend(5)).isEqualTo(Outcome.done(new StatusPlace(1, 5)));
        assertThat(book.bits(StatusPurpose.SUSPENSION)).isEqualTo(StatusList.of(Set.of(5, 9)));
        assertThat(book.withdraw(5)).isInstanceOf(Outcome.Done.class);
        assertThat(book.reinstate(5)).isInstanceOf(Outcome.Done.class);

        assertThat(book.bits(StatusPurpose.SUSPENSION)).isEqualTo(StatusList.of(Set.of(9)));
        assertThat(book.bits(StatusPurpose.REVOCATION)).isEqualTo(StatusList.of(Set.of(5)));
    }

    @Test
    void aPlaceThatNobodyWasGivenIsRefused() {
        StatusBook book = new StatusBook(1, List.of(5), List.of(), List.of());

        assertThat(book.withdraw(6)).isEqualTo(Outcome.refused(Refusal.of("status-place-unknown", 6)));
        assertThat(book.bits(StatusPurpose.REVOCATION)).isEqualTo(StatusList.of(Set.of()));
    }
}
