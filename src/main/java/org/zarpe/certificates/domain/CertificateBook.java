package org.zarpe.certificates.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.companies.CompanyId;

/** The certificates an operator issued. */
public interface CertificateBook {

    Optional<KeptCertificate> ofCase(UUID caseId);

    Optional<KeptCertificate> find(String number);

    /** Latest first. */
    List<KeptCertificate> of(CompanyId company);

    /** Latest first. */
    List<KeptCertificate> all();

    void add(KeptCertificate certificate, SealedCertificate sealed);

    void add(KeptCertificate certificate, StandingEvent event);

    /** What was given away and is set in one list; without a number, in the latest one, which may be empty. */
    StatusBook latestList();

    /** Empty where no certificate has its place there. */
    Optional<StatusBook> list(int number);

    Optional<byte[]> form(UUID certificate, SealedForm form);
}
