package org.zarpe.methodology;

import org.zarpe.shared.Text;

/** One of the reliabilities a requirement serves, such as process reliability. */
public record Reliability(String id, Text name, Text meaning) {}
