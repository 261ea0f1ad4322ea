package org.zarpe.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Text;

/**
 * A certificate that was issued, and how it stands now.
 *
 * @param since when it came to stand so; for one that expired, when its time was over
 */
public record IssuedCertificate(
        String number,
        UUID caseId,
        CompanyId company,
        EnrolmentId enrolment,
        String holder,
        String place,
        Scope scope,
        PackRef method,
        Text methodName,
        LocalDate decidedOn,
        Term term,
        Profile profile,
        boolean illustrative,
        Instant issuedAt,
        Standing standing,
        Instant since) {}
