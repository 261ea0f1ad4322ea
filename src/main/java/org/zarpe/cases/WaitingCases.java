package org.zarpe.cases;

import org.zarpe.identity.Actor;

/** For the homes of people: whether cases wait for them. */
@FunctionalInterface
public interface WaitingCases {

    /** How many wait for this person. */
    int of(Actor actor);
}
