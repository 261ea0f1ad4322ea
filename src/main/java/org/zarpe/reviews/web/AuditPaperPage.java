package org.zarpe.reviews.web;

import java.time.LocalDate;
import java.util.List;
import org.zarpe.reviews.domain.Checklist;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/** The report of an audit on paper. @param on the day it was printed */
public record AuditPaperPage(String company, Checklist checklist, List<Text> scope, LocalDate on) implements Page {}
