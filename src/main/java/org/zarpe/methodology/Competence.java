package org.zarpe.methodology;

import java.util.List;
import org.zarpe.shared.Text;

/** What a person can do, with one sentence per level of the scale, lowest first. */
public record Competence(String id, CompetenceKind kind, Text name, Text meaning, List<Text> levels) {}
