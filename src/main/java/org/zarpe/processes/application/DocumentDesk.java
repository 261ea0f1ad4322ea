package org.zarpe.processes.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.ControlledDocuments;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.processes.domain.VersionBook;
import org.zarpe.processes.domain.Versions;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** A document with its versions on the desk, of an enrolment whose company keeps its way of working up, for somebody who may. Asked within a transaction. */
@Component
class DocumentDesk {

    private final ControlledDocuments documents;
    private final VersionBook book;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final TransactionOperations transaction;
    private final Clock clock;

    DocumentDesk(
            ControlledDocuments documents,
            VersionBook book,
            Enrolments enrolments,
            CompanyAccess access,
            TransactionOperations transaction,
            Clock clock) {
        this.documents = documents;
        this.book = book;
        this.enrolments = enrolments;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is on the desk. */
    record Opened(ControlledDocument document, Versions versions) {}

    Outcome<Opened> open(Actor actor, Permission permission, CompanyId company, UUID document) {
        access.must(actor, permission, company);
        ControlledDocument found = documents.get(company, document);
        return enrolments
                .get(new EnrolmentId(found.enrolmentId()))
                .ifKeptUp()
                .map(kept -> new Opened(found, book.of(document)));
    }

    /** The open version as it is after that, kept. */
    Outcome<DocumentVersion> change(Opened opened, Function<DocumentVersion, Outcome<DocumentVersion>> how) {
        return opened.versions()
                .open()
                .map(how)
                .orElseGet(() -> Outcome.refused(Refusal.stale()))
                .map(changed -> keep(opened, changed));
    }

    DocumentVersion keep(Opened opened, DocumentVersion changed) {
        book.save(opened.document(), changed);
        return changed;
    }

    /** For what takes files in: it begins one itself, and not before they are there. */
    <T> Outcome<T> inTransaction(Supplier<Outcome<T>> work) {
        return Objects.requireNonNull(transaction.execute(begun -> work.get()));
    }

    VersionBook book() {
        return book;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
