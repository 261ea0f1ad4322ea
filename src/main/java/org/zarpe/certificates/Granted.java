package org.zarpe.certificates;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/**
 * A decision that grants: all that a certificate is made of.
 *
 * @param place of the holder, such as "Tlaquepaque, México"
 * @param decidedOn the day the certificate holds from
 * @param consent what the holder lets everybody see from the beginning; {@link Shown#WEBSITE} only comes with an address, later
 * @param illustrative of an invented company
 */
public record Granted(
        UUID caseId,
        CompanyId company,
        EnrolmentId enrolment,
        String holder,
        String place,
        Scope scope,
        PackRef method,
        LocalDate decidedOn,
        Profile profile,
        Set<Shown> consent,
        boolean illustrative) {

    public Granted {
        consent = Set.copyOf(consent);
    }
}
