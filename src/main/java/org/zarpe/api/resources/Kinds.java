package org.zarpe.api.resources;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.zarpe.api.wire.Declined;
import org.zarpe.shared.words.Words;

/** Kinds in addresses, in kebab-case as everywhere. */
final class Kinds {

    private Kinds() {}

    static <E extends Enum<E>> E in(String parameter, String written, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> Words.kebab(one).equals(written))
                .findFirst()
                .orElseThrow(() -> Declined.of(HttpStatus.BAD_REQUEST, "parameter-malformed", parameter));
    }
}
