package org.zarpe.cases.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.cases.CaseId;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.web.Page;

/**
 * What a committee decided, and how, on paper.
 *
 * @param decision in words
 * @param votes of each member, with the reason
 * @param gates and whether each held that day; empty of an appeal
 * @param sha256 of the record that was kept with the decision; null of an appeal, which leaves none
 */
public record MinutesPage(
        String operator,
        String company,
        CaseId caseId,
        PackRef pack,
        int round,
        boolean onAppeal,
        LocalDate called,
        LocalDate day,
        int quorum,
        String chair,
        String decision,
        String words,
        List<Ballot> votes,
        int yes,
        int no,
        int abstained,
        List<Gate> gates,
        @Nullable String sha256,
        boolean illustrative)
        implements Page {

    /** @param choice in words; of somebody who did not vote, that */
    public record Ballot(String name, boolean chair, String choice, String reason) {}

    public record Gate(String name, boolean held) {}
}
