package org.zarpe.methodology;

import java.util.List;
import org.zarpe.shared.Text;

/** A rule of the method that has a name, such as "ready for accreditation": it holds when all its conditions do. */
public record NamedRule(String id, Text name, Text meaning, List<Condition> conditions) {}
