package org.zarpe.shared.files;

import java.io.IOException;
import java.io.InputStream;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.files.FileVault.KeptFile;

/**
 * The one way in for files that people give. What a file is, its content says, never its name. Nothing that can act comes in, and no picture keeps the place it
 * was taken at; its pixels stay as they are.
 */
public interface FileIntake {

    /**
     * Refused, always at the field {@code file}, with {@code file-empty}, {@code file-too-large}, {@code file-kind-refused}, {@code file-heic}, {@code file-expands},
     * {@code file-with-macros}, {@code file-with-script}, {@code file-encrypted} and {@code file-broken}. Reads one byte beyond the limit at most, and keeps nothing of what it refuses.
     *
     * @param name as the person's machine calls it; anything may stand in it
     * @param most in bytes
     */
    Outcome<Taken> take(InputStream content, String name, long most) throws IOException;

    /** Refused besides with {@code photo-only}, where it is no picture. */
    Outcome<Taken> takePicture(InputStream content, String name, long most) throws IOException;

    /** @param name fit to be shown and to be saved under, ending as its kind does */
    record Taken(KeptFile file, FileKind kind, String name) {}
}
