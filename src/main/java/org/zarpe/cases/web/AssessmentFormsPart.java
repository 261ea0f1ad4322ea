package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.shared.web.Page;

/** All requirements of a visit, to be taken along where there is no line. */
public record AssessmentFormsPart(List<VerdictSheet> sheets) implements Page {}
