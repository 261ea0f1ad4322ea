package org.zarpe.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.Text;

/** A programme with its cohorts. */
record DemoProgramme(String key, String pack, String version, Text name, boolean illustrative, List<Group> cohorts) {

    /** @param call null where nobody can apply any more */
    record Group(
            String key,
            Text name,
            Span planned,
            Span actual,
            @Nullable Invitation call) {}

    /** @param to null while it lasts */
    record Span(LocalDate from, @Nullable LocalDate to) {}

    record Invitation(LocalDate opens, LocalDate closes) {}

    PackRef method() {
        return new PackRef(pack, version);
    }
}
