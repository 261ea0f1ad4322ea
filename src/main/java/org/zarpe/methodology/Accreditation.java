package org.zarpe.methodology;

import java.util.List;

/**
 * What a company is recognised by, and how that is decided.
 *
 * @param gates all must hold before the committee may grant
 * @param impartialityYears whoever advised or trained the company within them may neither assess it nor decide on it
 * @param evidenceNoticeDays how long before it expires evidence is announced to those concerned
 */
public record Accreditation(
        List<Gate> gates,
        CertificateTerms certificate,
        int impartialityYears,
        CommitteeTerms committee,
        Sampling sampling,
        int evidenceNoticeDays,
        CertificateProfile profile) {}
