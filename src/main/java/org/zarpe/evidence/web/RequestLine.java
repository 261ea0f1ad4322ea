package org.zarpe.evidence.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.evidence.RequestState;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Typed;

/**
 * Something asked for.
 *
 * @param requirement its code and name
 * @param returned why the latest piece was sent back, null where it was not
 * @param submit where it is handed in, null for whoever may not, and where nothing is waited for
 * @param read the piece to be read, null for whoever may not answer it
 * @param mayCancel whoever asked, while it is open
 */
public record RequestLine(
        UUID id,
        String requirementId,
        Text requirement,
        String words,
        LocalDate due,
        String by,
        RequestState state,
        boolean overdue,
        @Nullable String returned,
        @Nullable String submit,
        @Nullable String read,
        boolean mayCancel,
        long version,
        Typed cancellation) {}
