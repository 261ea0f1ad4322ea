package org.zarpe.certificates.application;

import org.zarpe.certificates.domain.Certificate;
import org.zarpe.shared.web.Enclosure;

/** The certificate as a page, not yet signed. */
public interface CertificatePaper {

    byte[] pdf(Certificate certificate, Enclosure credential);
}
