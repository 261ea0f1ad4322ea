package org.zarpe.privacy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;

/**
 * That a company allows a use, or no longer does.
 *
 * @param by null where it was said with an application of which nobody knows who ticked it
 */
public record Statement(
        boolean given, LocalDate day, @Nullable PersonId by) {}
