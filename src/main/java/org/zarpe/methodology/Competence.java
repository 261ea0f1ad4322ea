package org.zarpe.methodology;

import java.util.List;
import org.zarpe.shared.Text;

/**
 * What a person can do.
 *
 * @param help what it is in a small workshop, and how one sees that somebody can do it
 * @param levels one sentence per level of the scale, lowest first
 */
public record Competence(String id, CompetenceKind kind, Text name, Text meaning, Text help, List<Text> levels) {}
