package org.zarpe.results.web;

import java.util.List;
import org.zarpe.methodology.Frequency;

/** Indicators that have values and are measured as often as each other. */
public record IndicatorGroup(Frequency frequency, List<IndicatorCard> cards) {}
