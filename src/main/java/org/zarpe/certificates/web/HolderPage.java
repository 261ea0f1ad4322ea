package org.zarpe.certificates.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zarpe.certificates.IssuedCertificate;
import org.zarpe.certificates.Shown;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.certificates.domain.Showing;
import org.zarpe.certificates.domain.StandingEvent;
import org.zarpe.certificates.queries.CertificateShelf.Held;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Screen;

/**
 * The certificates of a company.
 *
 * @param mayShow whether the reader decides what everybody sees
 * @param mayAll whether the reader may see those of all companies
 */
public record HolderPage(CompanyFile file, List<Certified> certificates, boolean mayShow, boolean mayAll)
        implements Page {

    /**
     * One of them.
     *
     * @param address where a buyer looks it up
     * @param qr the same as a picture
     */
    public record Certified(
            IssuedCertificate issued,
            LocalDate since,
            Showing showing,
            List<StandingEvent> events,
            String address,
            String qr) {

        static Certified of(Held held, Addresses addresses, Instant now) {
            IssuedCertificate issued = held.certificate().at(now);
            String address = addresses.certificate(issued.number());
            return new Certified(
                    issued,
                    day(issued.since()),
                    held.showing(),
                    held.certificate().events(),
                    address,
                    QrPicture.of(address));
        }

        /** Only then is it something to show around. */
        public boolean holds() {
            return issued.standing() == Standing.IN_FORCE;
        }

        public String tone() {
            return StandingTone.of(issued.standing());
        }

        public LocalDate issuedOn() {
            return day(issued.issuedAt());
        }

        public LocalDate on(StandingEvent event) {
            return day(event.at());
        }

        /** "Name, place, products"; in the order in which the form asks. */
        public String seen(Screen screen) {
            return Arrays.stream(Shown.values())
                    .filter(one -> showing.shown().contains(one))
                    .map(one -> screen.t("certificates.shown", one))
                    .collect(Collectors.joining("; "));
        }

        private static LocalDate day(Instant at) {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }

    public String base(Certified shown) {
        return "/companies/" + file.company().id() + "/certificate/"
                + shown.issued().number();
    }

    public String form(Certified shown, SealedForm form) {
        return base(shown) + "/" + form.file();
    }
}
