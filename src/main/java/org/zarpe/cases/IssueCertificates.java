package org.zarpe.cases;

import java.util.List;
import org.zarpe.shared.Outcome;

/** From decisions to certificates, within the scope of an operator; nobody decides anything here. */
public interface IssueCertificates {

    /** Decided, and waiting for a certificate. */
    List<CaseId> waiting();

    /**
     * Once for each case. Refused as {@link org.zarpe.certificates.Certificates#issue} is, and with {@code case-not-there-yet} where nothing waits.
     *
     * @return the number of the certificate
     */
    Outcome<String> issue(CaseId id);
}
