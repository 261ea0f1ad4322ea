package org.zarpe.methodology;

import java.math.BigDecimal;
import org.zarpe.shared.Text;

/**
 * A figure by which a company sees that a process works.
 *
 * @param unit one in which a workshop counts: percent, money, count, days or hours
 * @param direction up when more is better, down when less is
 * @param target what a small workshop can aim for; the company sets its own
 * @param counted how it is counted, in one sentence
 */
public record ProcedureIndicator(
        String id, Text name, IndicatorUnit unit, Direction direction, BigDecimal target, Text counted) {}
