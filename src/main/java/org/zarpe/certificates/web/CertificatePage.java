package org.zarpe.certificates.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.zarpe.certificates.Profile.Grade;
import org.zarpe.certificates.domain.Certificate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Screen;

/**
 * The certificate on paper.
 *
 * @param address where it is looked up
 * @param qr the same as a picture
 */
public record CertificatePage(Certificate certificate, String address, String qr) implements Page {

    public String listed(Screen screen, List<Text> texts) {
        return texts.stream().map(screen::t).collect(Collectors.joining("; "));
    }

    public String sites() {
        return String.join("; ", certificate.scope().sites());
    }

    public String score(Screen screen, Grade grade) {
        BigDecimal score = grade.score();
        return score == null
                ? screen.t("certificates.not-applicable")
                : screen.t(
                        "certificates.score",
                        screen.words().score(score),
                        certificate.profile().scale().highest());
    }
}
