package org.zarpe.diagnosis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.diagnosis.domain.Progress;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Page;

/**
 * What became of one answer.
 *
 * @param notAsked ids of the items that do not matter by now
 * @param sections by dimension: how far each is
 */
public record SavedPart(
        String item,
        long version,
        Progress own,
        Progress together,
        List<String> notAsked,
        List<SectionProgress> sections,
        List<Refusal> refusals,
        AskedItem.@Nullable Clash clash)
        implements Page {

    public record SectionProgress(String id, Progress progress) {}

    public String notAskedIds() {
        return String.join(" ", notAsked);
    }
}
