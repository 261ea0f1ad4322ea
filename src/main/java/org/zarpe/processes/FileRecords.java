package org.zarpe.processes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.processes.UploadDocuments.Upload;
import org.zarpe.shared.Outcome;

/** Filing work that was done: sheets that were filled in, under the form or record in force. */
public interface FileRecords {

    /**
     * @param madeOn the day of the work
     * @param note may be empty where there is a file
     * @param keepUntil the last day it is kept at least
     */
    record Wanted(
            @Nullable LocalDate madeOn,
            String note,
            @Nullable LocalDate keepUntil) {}

    /**
     * Refusals name the fields: madeOn, note, keepUntil, file.
     *
     * @param id made with the form, so that a second click finds the first one's record
     * @param upload null for a note alone
     */
    Outcome<UUID> file(Actor actor, CompanyId company, UUID document, UUID id, Wanted wanted, @Nullable Upload upload)
            throws IOException;

    /** Says that it was filed by mistake; it stays to be read. */
    Outcome<UUID> strike(Actor actor, CompanyId company, UUID document, UUID record, String reason);
}
