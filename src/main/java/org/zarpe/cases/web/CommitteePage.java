package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

/**
 * Calling those who decide, or who hear an appeal.
 *
 * @param choosable those who can be called, to be ticked; the value is the name of the field
 * @param chairs the same, to choose who has the chair
 * @param others those who cannot be called, each with why
 */
public record CommitteePage(
        Sheet sheet,
        boolean possible,
        boolean onAppeal,
        int quorum,
        List<Option> choosable,
        List<Option> chairs,
        List<Candidate> others)
        implements Page {

    public boolean isEnough() {
        return choosable.size() >= quorum;
    }
}
