package org.zarpe.methodology;

import org.zarpe.shared.Text;

/**
 * Something that must hold.
 *
 * @param rule a CEL expression that answers true or false
 * @param text what must be true, in plain words
 */
public record Condition(String id, String rule, Text text) {}
