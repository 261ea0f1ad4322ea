package org.zarpe.methodology;

import org.zarpe.shared.Text;

/** A capability that drives international performance, such as the network of relations. */
public record Factor(String id, Text name, Text meaning) {}
