package org.zarpe.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.methodology.Gate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;

/**
 * Before there is a case: what recognition is and is not, and how far the company is.
 *
 * @param sentence who recognises, and what it is not; null where the method recognises nobody
 * @param ready what the records say of the company today
 * @param asks whether the one who looks may ask
 */
public record CaseOpeningPage(
        CompanyFile file,
        @Nullable Text sentence,
        List<Gate> gates,
        List<ReadyLine> ready,
        int quorum,
        int impartialityYears,
        int validityMonths,
        boolean asks)
        implements Page {

    public String address() {
        return Addresses.of(file.company().id());
    }

    public boolean isReady() {
        return ready.stream().allMatch(ReadyLine::holds);
    }
}
