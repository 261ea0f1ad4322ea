package org.zarpe.shared.files;

import java.io.IOException;
import java.io.InputStream;
import org.zarpe.shared.Outcome;

/**
 * Keeps what people give, byte by byte, under its SHA-256: for the operator in whose scope one works, and for nobody else. What is kept is never written over
 * and never taken away; who may see it, the row says that names it. Store it before that row, so that a row always finds its file.
 */
public interface FileVault {

    /**
     * The same content is kept once. Refused with {@code file-empty}, and with {@code file-too-large} once more has come than allowed; nothing is left of it then.
     *
     * @param most in bytes
     */
    Outcome<KeptFile> put(InputStream content, long most) throws IOException;

    /** Checked while it is read: content that is no longer what was kept ends in an IOException. NoSuchElementException where the operator has no such file. */
    InputStream open(String sha256) throws IOException;

    /** @param sha256 in 64 lower-case hexadecimal digits */
    record KeptFile(String sha256, long bytes) {}
}
