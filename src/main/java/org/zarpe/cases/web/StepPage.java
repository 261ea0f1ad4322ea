package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

/**
 * A step taken by saying why.
 *
 * @param possible false where it is too late for it
 * @param ready what the records say, for the look whether somebody may come to assess
 * @param choices how it turned out, where that is asked
 */
public record StepPage(Sheet sheet, StepForm form, boolean possible, List<ReadyLine> ready, List<Option> choices)
        implements Page {

    public String action() {
        return sheet.address(form.key());
    }
}
