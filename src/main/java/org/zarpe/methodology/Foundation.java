package org.zarpe.methodology;

import org.zarpe.shared.Text;

/** A foundation of the management system; its requirements carry its number. */
public record Foundation(String id, int number, Text name, Text meaning) {}
