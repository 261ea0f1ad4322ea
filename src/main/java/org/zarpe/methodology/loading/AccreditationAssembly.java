package org.zarpe.methodology.loading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.CertificateProfile;
import org.zarpe.methodology.CertificateTerms;
import org.zarpe.methodology.CommitteeTerms;
import org.zarpe.methodology.Gate;
import org.zarpe.methodology.Sampling;

/** Reads what a method recognises by, where it recognises at all. */
final class AccreditationAssembly {

    private AccreditationAssembly() {}

    static Optional<Accreditation> of(Outline outline) {
        return outline.accreditation().map(AccreditationAssembly::accreditation);
    }

    private static Accreditation accreditation(Branch file) {
        return new Accreditation(
                gates(file),
                certificate(file.at("certificate")),
                file.at("impartiality").whole("years"),
                committee(file.at("committee")),
                sampling(file.at("sampling")),
                file.at("evidence").whole("notice_days"),
                profile(file.at("profile")));
    }

    private static List<Gate> gates(Branch file) {
        return file.items("gates").stream()
                .map(one -> new Gate(
                        one.text("id"), one.words("name"), one.text("rule"), one.words("text"), one.words("refusal")))
                .toList();
    }

    private static CertificateTerms certificate(Branch one) {
        return new CertificateTerms(
                one.text("number_prefix"),
                one.whole("validity_months"),
                one.whole("surveillance_months"),
                one.words("sentence"));
    }

    private static CommitteeTerms committee(Branch one) {
        return new CommitteeTerms(
                one.whole("quorum"),
                one.number("majority_above").orElse(BigDecimal.ONE),
                one.flag("chair_counts_double"));
    }

    private static Sampling sampling(Branch one) {
        return new Sampling(one.number("share_scored_twice").orElse(BigDecimal.ONE), one.whole("least"));
    }

    private static CertificateProfile profile(Branch one) {
        return new CertificateProfile(one.strings("reliabilities"), one.strings("foundations"), one.flag("overall"));
    }
}
