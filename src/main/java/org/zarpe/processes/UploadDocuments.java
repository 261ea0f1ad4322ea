package org.zarpe.processes;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** Documents that were written elsewhere: a Word or PDF file is then what the version says, under the same control as one written here. */
public interface UploadDocuments {

    /** In bytes. */
    long LARGEST = 25L * 1024 * 1024;

    /** A file as it comes, with the name that the person's machine gives it. */
    record Upload(String name, InputStream content) {}

    /**
     * Lays it into the open draft, in the place of whatever file is there. Refusals stand at {@code file}.
     *
     * @param version of the draft, as it was seen
     */
    Outcome<UUID> upload(Actor actor, CompanyId company, UUID document, long version, Upload upload) throws IOException;

    /** Takes it out of the open draft again: what had been written there stands again. */
    Outcome<UUID> takeOut(Actor actor, CompanyId company, UUID document, long version);
}
