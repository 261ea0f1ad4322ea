package org.zarpe.certificates.web;

import org.springframework.stereotype.Component;
import org.zarpe.certificates.application.CertificatePaper;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.shared.web.Enclosure;
import org.zarpe.shared.web.Paper;

@Component
class CertificateOnPaper implements CertificatePaper {

    private final Paper paper;
    private final Addresses addresses;

    CertificateOnPaper(Paper paper, Addresses addresses) {
        this.paper = paper;
        this.addresses = addresses;
    }

    @Override
    public byte[] pdf(Certificate certificate, Enclosure credential) {
        String address = addresses.certificate(certificate.number());
        return paper.lasting(
                certificate.number() + " " + certificate.holder(),
                new CertificatePage(certificate, address, QrPicture.of(address)),
                credential);
    }
}
