package org.zarpe.diagnosis.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.domain.Progress;
import org.zarpe.methodology.Instrument;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * A questionnaire.
 *
 * @param writer whose answers wait on a device: nobody else signed in there sends them
 * @param secret of the writer, to encrypt them with
 * @param own how far this reader is; {@code together} counts what either answered
 * @param firstOpen id of the first item without answer, or null
 * @param closed why nothing can be answered now, or null
 * @param faults what is wrong with what was sent, by item
 */
public record InstrumentPage(
        CompanyFile file,
        UUID enrolment,
        UUID writer,
        String secret,
        Instrument instrument,
        boolean forCompany,
        List<Section> sections,
        Progress own,
        Progress together,
        @Nullable String firstOpen,
        @Nullable Refusal closed,
        Typed faults)
        implements Page {

    public String address() {
        return "/enrolments/" + enrolment + "/instruments/" + instrument.id();
    }
}
