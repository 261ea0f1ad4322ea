package org.zarpe.processes.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.Standing;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.queries.ProcessShelf.Kept;
import org.zarpe.shared.Text;

/**
 * A document in a list.
 *
 * @param standing of the version in force, else of the newest
 * @param open what the open version is, beside one in force; null where there is none
 * @param awaitsMe whether the reader was named to approve it and has said nothing
 * @param review the day to read it again, null while none is in force
 */
public record DocumentLine(
        UUID id,
        String href,
        String number,
        Text title,
        DocumentKind kind,
        Standing standing,
        @Nullable Standing open,
        boolean awaitsMe,
        @Nullable LocalDate review,
        boolean due) {

    static DocumentLine of(CompanyId company, Kept kept, PersonId reader) {
        LocalDate today = kept.today();
        DocumentVersion shown =
                kept.versions().effective(today).orElse(kept.versions().newest());
        LocalDate review = kept.versions().review(today).orElse(null);
        return new DocumentLine(
                kept.document().id(),
                Addresses.document(company, kept.document().id()),
                kept.document().number(),
                kept.document().title(),
                kept.document().kind(),
                kept.versions().standing(shown, today),
                kept.versions()
                        .open()
                        .filter(open -> !open.equals(shown))
                        .map(open -> kept.versions().standing(open, today))
                        .orElse(null),
                kept.versions().open().filter(open -> open.awaits(reader)).isPresent(),
                review,
                review != null && !review.isAfter(today));
    }
}
