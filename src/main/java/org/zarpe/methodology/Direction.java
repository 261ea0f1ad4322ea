package org.zarpe.methodology;

/** Which way an indicator is better. */
public enum Direction {
    UP,
    DOWN,
    NONE
}
