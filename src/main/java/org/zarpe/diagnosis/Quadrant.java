package org.zarpe.diagnosis;

public enum Quadrant {
    STRENGTH,
    WEAKNESS,
    OPPORTUNITY,
    THREAT
}
