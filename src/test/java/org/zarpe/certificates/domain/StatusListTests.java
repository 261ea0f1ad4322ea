package org.zarpe.certificates.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StatusListTests {

    static final int LAST = StatusList.LENGTH - 1;

    @Property(tries = 100)
    void whatIsSetIsReadBackAndNothingElse(
            @ForAll @Size(max = 50) Set<@IntRange(max = LAST) Integer> set, @ForAll @IntRange(max = LAST) int other) {
        StatusList read = StatusList.read(StatusList.of(set).encoded());

        assertThat(set).allMatch(read::isSet);
        assertThat(read.isSet(other)).isEqualTo(set.contains(other));
        assertThat(read).isEqualTo(StatusList.of(set));
    }

    @Property(tries = 100)
    void aBitThatIsSetAndUnsetLeavesNoTrace(
            @ForAll @Size(max = 50) Set<@IntRange(max = LAST) Integer> set, @ForAll @IntRange(max = LAST) int index) {
        Set<Integer> without = new HashSet<>(set);
        without.remove(index);
        Set<Integer> with = new HashSet<>(without);
        with.add(index);

        assertThat(StatusList.of(with).isSet(index)).isTrue();
        assertThat(StatusList.of(with)).isNotEqualTo(StatusList.of(without));
        with.remove(index);
        assertThat(StatusList.of(with).encoded())
                .isEqualTo(StatusList.of(without).encoded());
    }

    @Test
    void theFirstBitIsTheLeftmost() throws IOException {
        String encoded = StatusList.of(Set.of(0, 10)).encoded();
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        byte[] bits = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();

        assertThat(encoded).startsWith("uH4sI");
        assertThat(bits).hasSize(16_384).startsWith(0b1000_0000, 0b0010_0000, 0);
    }

    @Test
    void refusesAListThatUnpacksToMoreOrLess() throws IOException {
        assertThatThrownBy(() -> StatusList.read(packed(200_000_000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatusList.read(packed(16_383))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatusList.read("z123")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String packed(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] some = new byte[1_000_000];
            for (int left = zeros; left > 0; left -= some.length) {
                gzip.write(some, 0, Math.min(left, some.length));
            }
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
