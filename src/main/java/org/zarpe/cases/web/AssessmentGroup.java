package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.methodology.Foundation;

/** The requirements of a foundation, and how many of them are verified. */
public record AssessmentGroup(Foundation foundation, int verified, int all, List<AssessmentRow> rows, boolean open) {}
