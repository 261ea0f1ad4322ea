package org.zarpe.certificates.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** A form in which a certificate is given. */
public enum SealedForm {
    JSON("credential.json", "application/vc"),
    JWT("credential.jwt", "application/vc+jwt"),
    PDF("certificate.pdf", "application/pdf"),
    ENDORSEMENT("endorsement.json", "application/vc");

    private final String file;
    private final String type;

    SealedForm(String file, String type) {
        this.file = file;
        this.type = type;
    }

    public static Optional<SealedForm> named(String file) {
        return Stream.of(values()).filter(form -> form.file.equals(file)).findFirst();
    }

    /** The last part of its address. */
    public String file() {
        return file;
    }

    /** Its media type. */
    public String type() {
        return type;
    }
}
