package org.zarpe.evidence;

import org.zarpe.shared.PartialDate;

/** The time that a piece of evidence tells of, such as the month of a production record. */
public record Covered(PartialDate from, PartialDate until) {}
