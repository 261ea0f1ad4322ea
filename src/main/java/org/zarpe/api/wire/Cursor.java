package org.zarpe.api.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where a list goes on: the keys by which it is sorted, of the last thing that was given. Opaque to callers; one of another list, or one that was cut or typed,
 * is not taken.
 */
public record Cursor(String list, List<String> keys) {

    private static final String BETWEEN = "\u0000";
    private static final int SUM_BYTES = 4;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(String list, String... keys) {
        return new Cursor(list, List.of(keys));
    }

    public static Optional<Cursor> read(String list, String written) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException notOfTheAlphabet) {
            return Optional.empty();
        }
        if (bytes.length <= SUM_BYTES) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOfRange(bytes, SUM_BYTES, bytes.length);
        if (ByteBuffer.wrap(bytes).getInt() != sum(said)) {
            return Optional.empty();
        }
        return text(said)
                .map(text -> List.of(text.split(BETWEEN, -1)))
                .filter(parts -> parts.getFirst().equals(list))
                .map(parts -> new Cursor(list, parts.subList(1, parts.size())));
    }

    public String written() {
        byte[] said = (list + BETWEEN + String.join(BETWEEN, keys)).getBytes(StandardCharsets.UTF_8);
        byte[] all = ByteBuffer.allocate(SUM_BYTES + said.length)
                .putInt(sum(said))
                .put(said)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static int sum(byte[] said) {
        CRC32 sum = new CRC32();
        sum.update(said);
        return (int) sum.getValue();
    }

    private static Optional<String> text(byte[] said) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(said));
            return Optional.of(text.toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
