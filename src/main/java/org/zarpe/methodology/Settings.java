package org.zarpe.methodology;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the method decides and no rule of it can say.
 *
 * @param marketOptions how many markets must be prepared before one may be chosen
 * @param continuityLines how many lines with owner and review date make a continuity plan; a method without the number has no such plan
 * @param daysBetweenContacts after how many days an adviser's turn has come again; without the number nobody is reminded
 * @param trainingPillar id of the pillar that hours of training count for; without it they count for none
 */
public record Settings(
        OptionalInt marketOptions,
        OptionalInt continuityLines,
        OptionalInt daysBetweenContacts,
        Optional<String> trainingPillar) {}
