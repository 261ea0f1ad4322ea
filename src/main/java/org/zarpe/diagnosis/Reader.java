package org.zarpe.diagnosis;

/** Who reads a level: three readings stand side by side and never become one. */
public enum Reader {
    /** The company's own answer. */
    SELF,
    ADVISER,
    ASSESSOR
}
