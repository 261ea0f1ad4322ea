package org.zarpe.programmes.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/**
 * An application before and after it is sent.
 *
 * @param questions address of the questions, null where the method asks none
 * @param answered whether all of them have an answer
 * @param sent null before it is sent
 */
public record ReviewPage(
        CompanyProfile company,
        String enrolment,
        Text method,
        @Nullable String questions,
        boolean answered,
        @Nullable LocalDate sent,
        List<VerdictLine> verdicts,
        boolean mayWrite,
        List<Refusal> refusals)
        implements Page {

    public boolean maySend() {
        return sent == null && answered && mayWrite;
    }

    public boolean isKeptOut() {
        return verdicts.stream()
                .anyMatch(line -> line.mayBeOverridden() && line.overrides().isEmpty());
    }

    ReviewPage refused(List<Refusal> reasons) {
        return new ReviewPage(company, enrolment, method, questions, answered, sent, verdicts, mayWrite, reasons);
    }
}
