package org.zarpe.certificates.domain;

import java.time.Instant;

/** What holders let everybody see: all they ever said, the latest of which the register follows. */
public interface RegisterConsents {

    Showing of(KeptCertificate certificate);

    /** Somebody who was faster lets it fail, and nothing is kept. */
    void add(KeptCertificate certificate, Showing showing, Instant at);
}
