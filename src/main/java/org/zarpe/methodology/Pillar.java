package org.zarpe.methodology;

import org.zarpe.shared.Text;

/** One of the ways by which a gap is closed, such as training. */
public record Pillar(String id, Text name, Text meaning) {}
