package org.zarpe.certificates.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.domain.KeptCertificate;
import org.zarpe.certificates.queries.CertificateShelf;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Packs;

/** All certificates of the operator: how each stands, until when, and when somebody looks at it next. */
@RestController
class CertificatesController {

    private final CertificateShelf shelf;
    private final Packs packs;
    private final Clock clock;

    CertificatesController(CertificateShelf shelf, Packs packs, Clock clock) {
        this.shelf = shelf;
        this.packs = packs;
        this.clock = clock;
    }

    @GetMapping("/certificates")
    CertificatesPage page(Actor actor) {
        Instant now = clock.instant();
        return new CertificatesPage(shelf.all(actor).stream()
                .map(kept -> line(kept, now))
                .sorted(Comparator.comparing(CertificatesController::next))
                .toList());
    }

    private CertificatesPage.Line line(KeptCertificate kept, Instant now) {
        Standing standing = kept.standing(now);
        boolean lives = standing == Standing.IN_FORCE || standing == Standing.SUSPENDED;
        LocalDate looked = lives ? surveillance(kept, LocalDate.ofInstant(now, ZoneOffset.UTC)) : null;
        LocalDate until = kept.content().term().until();
        return new CertificatesPage.Line(
                kept.content().number(),
                kept.content().holder(),
                "/companies/" + kept.company() + "/certificate",
                standing,
                until,
                looked,
                lives ? looked == null ? until : looked : null,
                kept.content().illustrative());
    }

    private static LocalDate next(CertificatesPage.Line line) {
        LocalDate next = line.next();
        return next == null ? LocalDate.MAX : next;
    }

    /** The next day on which the method has somebody look; null where its time is over before. */
    private @Nullable LocalDate surveillance(KeptCertificate kept, LocalDate today) {
        int months = packs.get(kept.content().method())
                .accreditation()
                .orElseThrow()
                .certificate()
                .surveillanceMonths();
        LocalDate first = kept.content().term().from();
        return months < 1
                ? null
                : IntStream.iterate(1, times -> times + 1)
                        .mapToObj(times -> first.plusMonths((long) times * months))
                        .takeWhile(due -> !due.isAfter(kept.content().term().until()))
                        .filter(due -> !due.isBefore(today))
                        .findFirst()
                        .orElse(null);
    }
}
