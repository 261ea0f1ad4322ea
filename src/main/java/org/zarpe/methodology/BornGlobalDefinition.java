package org.zarpe.methodology;

import org.zarpe.shared.Text;

/** One definition of "born global", with the author it is after and a CEL expression that answers true or false. */
public record BornGlobalDefinition(String id, Text name, String source, Text meaning, String rule) {}
