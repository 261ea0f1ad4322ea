package org.zarpe.improvement;

/** Which way is good. */
public enum Better {
    UP,
    DOWN
}
