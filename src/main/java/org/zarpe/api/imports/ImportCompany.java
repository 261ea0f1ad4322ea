package org.zarpe.api.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.wire.Wire;
import org.zarpe.api.wire.Written;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/**
 * A company with its enrolment.
 *
 * @param id of the caller's making (UUID), so that an import sent again finds what is there already and leaves it as it is
 */
record ImportCompany(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable Text activity,
        @Nullable PartialDate founded,
        @Nullable String town,
        @Nullable String country,
        @Nullable ImportEnrolment enrolment)
        implements Wire {

    Written written() {
        return Written.of(this)
                .with("activity", activity == null ? null : activity.es())
                .with("englishActivity", activity == null ? null : activity.en());
    }
}
