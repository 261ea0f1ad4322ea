package org.zarpe.diagnosis;

import java.util.UUID;
import org.zarpe.shared.Text;

/**
 * An item of a SWOT, as other modules see it.
 *
 * @param importance 1 to 3, 3 weighs most
 */
public record SwotEntry(UUID id, Quadrant quadrant, Text text, int importance, SwotSource source) {}
