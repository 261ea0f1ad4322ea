package org.zarpe.cases.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * Asking to be recognised. The values of the options are the names of their fields.
 *
 * @param id of the case that it becomes
 * @param sentence who recognises, and what it is not
 * @param shown what the register may show
 */
public record AskPage(
        CompanyFile file,
        UUID id,
        @Nullable Text sentence,
        List<ReadyLine> ready,
        List<Option> products,
        List<Option> processes,
        List<Option> shown,
        Typed typed)
        implements Page {

    public String action() {
        return Addresses.of(file.company().id(), "application");
    }

    public boolean isReady() {
        return ready.stream().allMatch(ReadyLine::holds);
    }
}
