package org.zarpe.reports.web;

import java.util.List;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/**
 * The three tables to choose from.
 *
 * @param panel whether the reader may also see the values for research
 */
public record TablesPage(List<Text> programmes, boolean panel) implements Page {}
