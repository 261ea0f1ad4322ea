package org.zarpe.reports.web;

import java.util.List;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/** The three tables to choose from. */
public record TablesPage(List<Text> programmes) implements Page {}
