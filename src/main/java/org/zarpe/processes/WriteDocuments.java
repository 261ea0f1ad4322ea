package org.zarpe.processes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Writing controlled documents, by the company and by its adviser. What was sent to be approved is not written any more: a new version is. */
public interface WriteDocuments {

    /**
     * Begins a document with a first draft; that of a key process starts from the text of the method.
     *
     * @param id made with the form, so that a second click finds the first one's document
     */
    Outcome<UUID> begin(Actor actor, CompanyId company, UUID id, Wanted wanted);

    /** @param process null for one that belongs to no process alone */
    record Wanted(DocumentKind kind, @Nullable UUID process, Text title, Text owner) {}

    /** Writes the open draft. Refusals name the fields. */
    Outcome<UUID> write(
            Actor actor, CompanyId company, UUID document, long version, DocumentText text, int reviewMonths);

    /**
     * Sends the draft to those who shall approve it: at least one who did not write it.
     *
     * @param from the day it shall hold; the day of the last approval where that is later
     */
    Outcome<UUID> send(
            Actor actor,
            CompanyId company,
            UUID document,
            long version,
            Collection<PersonId> approvers,
            LocalDate from);

    /** A new draft that says what the latest version says. */
    Outcome<UUID> renew(Actor actor, CompanyId company, UUID document);
}
