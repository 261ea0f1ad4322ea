package org.zarpe.processes;

import java.util.UUID;
import org.zarpe.shared.files.FileKind;

/**
 * A file that somebody gave: what a version says, or a record that was filed. It lies in the vault under its digest.
 *
 * @param name fit to be shown
 */
public record GivenFile(UUID id, String name, FileKind kind, long bytes, String sha256) {

    /** Whether a version may be such a file: what people write their procedures with. */
    public boolean isDocument() {
        return kind == FileKind.PDF || kind == FileKind.DOCX;
    }
}
