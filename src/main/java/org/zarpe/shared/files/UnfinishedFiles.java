package org.zarpe.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Files on their way in, piece by piece: nobody has looked into them yet, and they are no files of anybody until then. */
public interface UnfinishedFiles {

    /** How much has come, in bytes; 0 where nothing has. */
    long length(UUID id) throws IOException;

    /**
     * Adds what comes, up to that length and not a byte beyond. What arrived before the line broke stays.
     *
     * @return how much has come now
     */
    long append(UUID id, InputStream piece, long most) throws IOException;

    InputStream open(UUID id) throws IOException;

    void forget(UUID id) throws IOException;
}
