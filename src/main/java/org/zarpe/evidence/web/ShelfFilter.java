package org.zarpe.evidence.web;

import java.util.Arrays;
import org.zarpe.evidence.PieceState;
import org.zarpe.shared.words.Words;

/** Which pieces of evidence one looks at. */
enum ShelfFilter {
    STANDING,
    EXPIRING,
    EXPIRED,
    RETURNED,
    WITHDRAWN,
    ALL;

    static ShelfFilter of(String written) {
        return Arrays.stream(values())
                .filter(one -> Words.kebab(one).equals(written))
                .findFirst()
                .orElse(STANDING);
    }

    boolean shows(PieceLine line) {
        return switch (this) {
            case STANDING -> line.stands() && !line.expired();
            case EXPIRING -> line.stands() && line.expiring();
            case EXPIRED -> line.stands() && line.expired();
            case RETURNED -> line.state() == PieceState.RETURNED;
            case WITHDRAWN -> line.state() == PieceState.WITHDRAWN;
            case ALL -> true;
        };
    }
}
