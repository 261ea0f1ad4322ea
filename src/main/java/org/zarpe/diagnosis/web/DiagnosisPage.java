package org.zarpe.diagnosis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.charts.Radar;
import org.zarpe.shared.web.Page;

/**
 * What the diagnosis says.
 *
 * @param enrolled false for a company in no programme: then all else is empty
 * @param sentences the finding in words, the most telling first
 * @param radar null where the method has fewer than three foundations or nobody has read anything
 * @param radarIsPartial when some requirements of what it shows are not read
 * @param requirementsHref where requirements are read, null where the method has none
 */
public record DiagnosisPage(
        CompanyFile file,
        boolean enrolled,
        boolean mayAnswer,
        List<String> sentences,
        List<InstrumentCard> instruments,
        Scored drivers,
        Scored factors,
        List<ScoreRow> foundations,
        Scored reliabilities,
        @Nullable Radar radar,
        boolean radarIsPartial,
        @Nullable String requirementsHref)
        implements Page {

    /** The first instrument that can be answered and is not complete: the one thing to do. */
    public @Nullable InstrumentCard next() {
        return instruments.stream()
                .filter(card -> card.reached() && !card.complete())
                .findFirst()
                .orElse(null);
    }
}
