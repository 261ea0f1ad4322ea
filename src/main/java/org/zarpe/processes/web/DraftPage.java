package org.zarpe.processes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The builder of a document.
 *
 * @param number of the version
 * @param given the file that the draft is, null where it is written here
 * @param fromMethod whether it began with the text of the method and nobody changed it yet
 * @param sentBack why somebody sent it back, or null
 */
public record DraftPage(
        CompanyFile file,
        ControlledDocument document,
        int number,
        long version,
        Typed typed,
        int stepLines,
        int measureLines,
        @Nullable GivenFile given,
        boolean fromMethod,
        @Nullable String sentBack,
        List<String> roles,
        List<Difference> differences)
        implements Page {

    public String address() {
        return Addresses.document(file.company().id(), document.id());
    }

    public String action() {
        return address() + "/draft";
    }

    /** Of the version that the person began to write from, so that a stale form stays stale. */
    DraftPage sent(Typed typed, long version) {
        return with(typed, version, differences);
    }

    DraftPage beside(Typed typed, List<Difference> differences) {
        return with(typed, version, differences);
    }

    private DraftPage with(Typed typed, long version, List<Difference> differences) {
        return new DraftPage(
                file,
                document,
                number,
                version,
                typed,
                stepLines,
                measureLines,
                given,
                fromMethod,
                sentBack,
                roles,
                differences);
    }
}
