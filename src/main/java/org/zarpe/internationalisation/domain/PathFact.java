package org.zarpe.internationalisation.domain;

import java.util.List;
import java.util.Optional;
import org.zarpe.shared.Quantity;

/** A fact of the path that definitions of "born global" read. */
public sealed interface PathFact {

    /** @param because how it is known, or why not more precisely */
    record Known(Quantity value, List<Because> because) implements PathFact {
        public Known {
            because = List.copyOf(because);
        }
    }

    record NotRecorded(List<Because> because) implements PathFact {
        public NotRecorded {
            because = List.copyOf(because);
        }
    }

    record Conflicting(List<Because> because) implements PathFact {
        public Conflicting {
            because = List.copyOf(because);
        }
    }

    List<Because> because();

    default Optional<Quantity> quantity() {
        return this instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
