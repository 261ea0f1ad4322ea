package org.zarpe.internationalisation.domain;

import java.util.List;

/** Where a firm or one of its markets stands on the establishment chain, always with the reasons. */
public sealed interface StageAnswer {

    List<Because> because();

    record At(UppsalaStage stage, List<Because> because) implements StageAnswer {
        public At {
            because = List.copyOf(because);
        }

        static At of(UppsalaStage stage, Because... because) {
            return new At(stage, List.of(because));
        }
    }

    /** The reasons name the facts that are not recorded. */
    record CannotTell(List<Because> because) implements StageAnswer {
        public CannotTell {
            because = List.copyOf(because);
        }
    }

    /** The reasons are the records that disagree; nothing is settled silently. */
    record Conflicting(List<Because> because) implements StageAnswer {
        public Conflicting {
            because = List.copyOf(because);
        }
    }

    default boolean isAtLeast(UppsalaStage stage) {
        return this instanceof At at && at.stage().isAtLeast(stage);
    }
}
