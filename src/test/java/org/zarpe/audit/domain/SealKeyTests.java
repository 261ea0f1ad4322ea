package org.zarpe.audit.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SealKeyTests {
    private static final SealKey KEY = SealKey.make();
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("zarpe.example/trail/1", 12, Digest.over("leaves".getBytes(UTF_8)));

    @Test
    void aNoteSaysOriginSizeAndRootAndIsSignedBelow() {
        String[] lines = KEY.sign(CHECKPOINT).split("\n", -1);

        assertThat(lines).hasSize(6);
        assertThat(lines[0]).isEqualTo("zarpe.example/trail/1");
        assertThat(lines[1]).isEqualTo("12");
        assertThat(Base64.getDecoder().decode(lines[2]))
                .isEqualTo(CHECKPOINT.root().bytes());
        assertThat(lines[3]).isEmpty();
        assertThat(lines[4]).startsWith("\u2014 zarpe.example/trail/1 ");
        assertThat(lines[5]).isEmpty();
    }

    @Test
    void theVerifierKeyBeginsTheSignature() {
        String[] parts = KEY.verifierKey("zarpe.example/trail/1").split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        String signature =
                KEY.sign(CHECKPOINT).lines().skip(4).findFirst().orElseThrow().split(" ")[2];

        assertThat(parts[0]).isEqualTo("zarpe.example/trail/1");
        assertThat(typed).hasSize(33).startsWith(1);
        assertThat(parts[1])
                .isEqualTo(Digest.over("zarpe.example/trail/1\n".getBytes(UTF_8), typed)
                        .hex()
                        .substring(0, 8));
        assertThat(Base64.getDecoder().decode(signature)).hasSize(68);
    }

    @Test
    void opensWhatItSignedAndStillDoesWhenReadAgain() {
        assertThat(KEY.open(KEY.sign(CHECKPOINT))).contains(CHECKPOINT);
        assertThat(SealKey.read(KEY.written()).open(KEY.sign(CHECKPOINT))).contains(CHECKPOINT);
    }

    @Test
    void doesNotOpenWhatAnotherKeySigned() {
        assertThat(KEY.open(SealKey.make().sign(CHECKPOINT))).isEmpty();
    }

    @Property(tries = 300)
    void doesNotOpenANoteWithAnyCharacterChanged(@ForAll @IntRange(max = 180) int place) {
        String note = KEY.sign(CHECKPOINT);
        int at = place % note.length();
        char other = note.charAt(at) == 'A' ? 'B' : 'A';

        assertThat(KEY.open(note.substring(0, at) + other + note.substring(at + 1)))
                .isEmpty();
    }
}
