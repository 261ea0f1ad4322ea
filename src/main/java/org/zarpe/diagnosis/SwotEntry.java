package org.zarpe.diagnosis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/**
 * An item of a SWOT, as other modules see it.
 *
 * @param importance 1 to 3, 3 weighs most; null while nobody has weighed it
 */
public record SwotEntry(
        UUID id, Quadrant quadrant, Text text, @Nullable Integer importance, SwotSource source) {}
