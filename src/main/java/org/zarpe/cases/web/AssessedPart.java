package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * What became of one verdict that was sent by itself.
 *
 * @param version of what stands now
 * @param state of it, in words
 * @param standing what stands now, as fields of the form
 * @param differences of what was sent from it, where somebody else wrote meanwhile
 */
public record AssessedPart(
        String requirement,
        long version,
        String state,
        String tone,
        int verified,
        int all,
        Typed standing,
        List<Refusal> refusals,
        List<Difference> differences)
        implements Page {

    /** The fields that the form shows. */
    public List<String> fields() {
        return List.copyOf(standing.values().keySet());
    }
}
