package org.zarpe.programmes.queries;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.programmes.EnrolmentState;

record EnrolmentRow(
        UUID id,
        UUID companyId,
        UUID cohortId,
        String packId,
        String packVersion,
        EnrolmentState state,
        @Nullable LocalDate consentOn,
        LocalDate begunOn,
        @Nullable LocalDate appliedOn,
        long version) {}
