package org.zarpe.evidence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/** What a record tells, as {@link SystemRecords.Entry} takes it: written so that the same is always written the same. */
public final class Told {

    private Told() {}

    /** @param parts texts in both their languages, numbers without idle zeros, lists after how many there are */
    public static List<String> of(@Nullable Object... parts) {
        return Arrays.stream(parts).flatMap(Told::part).toList();
    }

    private static Stream<String> part(@Nullable Object part) {
        return switch (part) {
            case null -> Stream.of("");
            case Text text -> Stream.of(text.es(), text.en());
            case BigDecimal number -> Stream.of(number.stripTrailingZeros().toPlainString());
            case Collection<?> many ->
                Stream.concat(
                        Stream.of(String.valueOf(many.size())), many.stream().flatMap(Told::part));
            default -> Stream.of(part.toString());
        };
    }
}
