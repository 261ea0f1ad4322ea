package org.zarpe.certificates.domain;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.companies.CompanyId;

/** The certificates an operator issued. */
public interface CertificateBook {

    Optional<KeptCertificate> ofCase(UUID caseId);

    Optional<KeptCertificate> find(String number);

    /** NoSuchElementException where the company holds none of that number. */
    default KeptCertificate held(CompanyId company, String number) {
        return find(number)
                .filter(kept -> kept.company().equals(company))
                .orElseThrow(() -> new NoSuchElementException("no certificate " + number + " of " + company));
    }

    /** Latest first. */
    List<KeptCertificate> of(CompanyId company);

    /** Latest first. */
    List<KeptCertificate> all();

    void add(KeptCertificate certificate, SealedCertificate sealed);

    /** False where something else happened to it first; nothing is kept then. */
    boolean add(KeptCertificate certificate, StandingEvent event);

    /** The list from which the next place is taken; it may be empty yet. */
    StatusBook latestList();

    /** Empty where no certificate has its place there. */
    Optional<StatusBook> list(int number);

    Optional<byte[]> form(UUID certificate, SealedForm form);
}
