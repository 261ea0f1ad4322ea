package org.zarpe.impartiality.web;

import java.util.List;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * One who assesses or decides, for the director.
 *
 * @param version of the description, 0 for a first one
 * @param chapters names of the chapters that the description names
 */
public record AssessorPage(
        AssessorLine line,
        int years,
        List<TieBar> ties,
        long version,
        Typed typed,
        List<Option> foundations,
        List<Option> processes,
        List<Option> languages,
        List<String> chapters,
        List<Difference> differences)
        implements Page {}
