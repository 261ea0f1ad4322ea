package org.zarpe.methodology.web;

import java.math.BigDecimal;
import java.util.List;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.CommitteeTerms;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Reliability;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Words;

/** What a method recognises a company by, in words. */
public record AccreditationPage(Pack pack, Accreditation accreditation) implements Page {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public String method() {
        return new MethodPage(pack).address();
    }

    public String address(Requirement requirement) {
        return new MethodPage(pack).address(pack.foundation(requirement.foundation()));
    }

    public List<Requirement> mandatory() {
        return pack.requirements().stream().filter(Requirement::mandatory).toList();
    }

    /** What the certificate says of itself. */
    public String sentence(Words words) {
        String operator = words.of("methodology.operator");
        return words.of(accreditation.certificate().sentence(new Text(operator, operator)));
    }

    /** How many votes it takes: "more than half of the votes cast". */
    public String majority(Words words) {
        CommitteeTerms committee = accreditation.committee();
        return committee.majorityAbove().compareTo(HALF) == 0
                ? words.of("methodology.committee.half")
                : words.of("methodology.committee.share", percent(words, committee.majorityAbove()));
    }

    public String sampled(Words words) {
        return percent(words, accreditation.sampling().shareScoredTwice());
    }

    public List<Foundation> foundationsShown() {
        return accreditation.profile().foundations().stream()
                .map(pack::foundation)
                .toList();
    }

    public List<Reliability> reliabilitiesShown() {
        return accreditation.profile().reliabilities().stream()
                .map(pack::reliability)
                .toList();
    }

    private static String percent(Words words, BigDecimal share) {
        return words.percent(share.movePointRight(2));
    }
}
