package org.zarpe.api.resources;

import java.math.BigDecimal;
import java.util.List;
import org.zarpe.methodology.Accreditation;
import org.zarpe.shared.Text;

/** What a method recognises a company by, and how that is decided. */
record PackAccreditation(
        List<PackGate> gates,
        PackCertificate certificate,
        int impartialityYears,
        PackCommittee committee,
        PackSampling sampling,
        int evidenceNoticeDays,
        PackProfile profile) {

    record PackGate(String id, Text name, String rule, Text text, Text refusal) {}

    record PackCertificate(String numberPrefix, int validityMonths, int surveillanceMonths, Text sentence) {}

    record PackCommittee(int quorum, BigDecimal majorityAbove, boolean chairCountsDouble) {}

    record PackSampling(BigDecimal shareScoredTwice, int least) {}

    record PackProfile(List<String> reliabilities, List<String> foundations, boolean overall) {}

    static PackAccreditation of(Accreditation accreditation) {
        var certificate = accreditation.certificate();
        var committee = accreditation.committee();
        var sampling = accreditation.sampling();
        var profile = accreditation.profile();
        return new PackAccreditation(
                accreditation.gates().stream()
                        .map(one -> new PackGate(one.id(), one.name(), one.rule(), one.text(), one.refusal()))
                        .toList(),
                new PackCertificate(
                        certificate.numberPrefix(),
                        certificate.validityMonths(),
                        certificate.surveillanceMonths(),
                        certificate.sentence()),
                accreditation.impartialityYears(),
                new PackCommittee(committee.quorum(), committee.majorityAbove(), committee.chairCountsDouble()),
                new PackSampling(sampling.shareScoredTwice(), sampling.least()),
                accreditation.evidenceNoticeDays(),
                new PackProfile(profile.reliabilities(), profile.foundations(), profile.overall()));
    }
}
