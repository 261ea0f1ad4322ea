package org.zarpe.reviews.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.shared.web.Page;

/** The minutes of a management review on paper. @param on the day they were printed */
public record MinutesPaperPage(
        String company,
        ManagementReview review,
        @Nullable String signer,
        @Nullable LocalDate signedOn,
        LocalDate on) implements Page {}
