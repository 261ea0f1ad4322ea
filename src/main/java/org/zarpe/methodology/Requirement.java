package org.zarpe.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zarpe.shared.Text;

/**
 * Something that must be true of the company.
 *
 * @param evidence examples of what shows it
 * @param reference the subject of a standard's clause, by number only
 * @param reliabilities ids of the reliabilities it serves
 * @param applicable a CEL expression; "not applicable" is open only where it is false; without it the requirement always applies
 * @param processes ids of the key processes it belongs to
 * @param levels one sentence per level of the scale, lowest first
 */
public record Requirement(
        String id,
        String code,
        String foundation,
        Text name,
        Text text,
        Text help,
        List<Text> evidence,
        Optional<String> reference,
        List<String> reliabilities,
        BigDecimal weight,
        boolean mandatory,
        Optional<String> applicable,
        List<String> processes,
        List<Text> levels) {}
