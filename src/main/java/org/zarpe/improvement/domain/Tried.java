package org.zarpe.improvement.domain;

import java.util.UUID;
import org.zarpe.improvement.Plan;

/**
 * What was done and did not help.
 *
 * @param attempt the first is 1
 */
public record Tried(UUID nonconformity, int attempt, Plan plan, Done done, Checked checked) {}
