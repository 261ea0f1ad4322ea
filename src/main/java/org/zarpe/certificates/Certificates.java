package org.zarpe.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** The certificates of the operator on whose behalf this is asked. Who may do it is for the caller to say: here it is done. */
public interface Certificates {

    /**
     * Seals and keeps a certificate, once for each case: asked again it answers the same number and changes nothing. Refused with {@code no-signing-key} or
     * {@code signing-key-missing} while the keys are not there, with nothing kept, so that it can be asked again; with {@code method-recognises-nobody}
     * where the method has no certificate.
     *
     * @return its number, such as PIC-2026-0001
     */
    Outcome<String> issue(Granted granted);

    Optional<IssuedCertificate> ofCase(UUID caseId);

    /** Latest first. */
    List<IssuedCertificate> of(CompanyId company);

    /** Refused unless it is in force; as all three, with {@code standing-ahead} for a time to come and {@code standing-back} for one before what happened last. */
    Outcome<Standing> suspend(String number, Text reason, Instant at);

    /** Refused unless it is suspended and its time is not over. */
    Outcome<Standing> reinstate(String number, Text reason, Instant at);

    /** For good. */
    Outcome<Standing> withdraw(String number, Text reason, Instant at);
}
