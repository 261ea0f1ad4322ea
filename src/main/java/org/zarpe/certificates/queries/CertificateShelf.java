package org.zarpe.certificates.queries;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.certificates.domain.CertificateBook;
import org.zarpe.certificates.domain.KeptCertificate;
import org.zarpe.certificates.domain.RegisterConsents;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.certificates.domain.Showing;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;

/** The certificates of a company, and of the operator, for those who may see them. */
@Component
@Transactional(readOnly = true)
public class CertificateShelf {

    private final CertificateBook book;
    private final RegisterConsents consents;
    private final CompanyAccess access;
    private final Clock clock;

    CertificateShelf(CertificateBook book, RegisterConsents consents, CompanyAccess access, Clock clock) {
        this.book = book;
        this.consents = consents;
        this.access = access;
        this.clock = clock;
    }

    /** A certificate with what everybody may see of it. */
    public record Held(KeptCertificate certificate, Showing showing) {}

    /** Latest first. */
    public List<Held> heldBy(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_CERTIFICATE, company);
        return book.of(company).stream().map(this::held).toList();
    }

    public Held held(Actor actor, CompanyId company, String number) {
        access.must(actor, Permission.SEE_CERTIFICATE, company);
        return held(book.held(company, number));
    }

    public byte[] form(Actor actor, CompanyId company, String number, SealedForm form) {
        access.must(actor, Permission.SEE_CERTIFICATE, company);
        return book.form(book.held(company, number).id(), form)
                .orElseThrow(() -> new NoSuchElementException("no form " + form + " of " + number));
    }

    /** Of all companies, latest first. */
    public List<KeptCertificate> all(Actor actor) {
        actor.must(Permission.SEE_ALL_CERTIFICATES);
        return book.all();
    }

    public Instant now() {
        return clock.instant();
    }

    private Held held(KeptCertificate kept) {
        return new Held(kept, consents.of(kept));
    }
}
