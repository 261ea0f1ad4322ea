package org.zarpe.shared.files;

import org.zarpe.shared.Refusal;

/** Why a file does not come in. */
enum FileRefusal {
    EMPTY("file-empty"),
    KIND("file-kind-refused"),
    HEIC("file-heic"),
    EXPANDS("file-expands"),
    MACROS("file-with-macros"),
    SCRIPT("file-with-script"),
    ENCRYPTED("file-encrypted"),
    BROKEN("file-broken");

    private final String code;

    FileRefusal(String code) {
        this.code = code;
    }

    Refusal told() {
        return Refusal.at("file", code);
    }

    static Refusal tooLarge(long most) {
        return Refusal.at("file", "file-too-large", most / (1024 * 1024));
    }

    /** Ends a look into a file wherever it stands. */
    static final class Found extends Exception {
        private static final long serialVersionUID = 1;
        private final FileRefusal refusal;

        Found(FileRefusal refusal) {
            super(refusal.code, null, false, false);
            this.refusal = refusal;
        }

        FileRefusal refusal() {
            return refusal;
        }
    }
}
