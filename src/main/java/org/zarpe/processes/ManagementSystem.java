package org.zarpe.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** Reading the processes and documents of a company from other modules. */
public interface ManagementSystem {

    /** Those set aside, too. */
    List<OnMap> processes(Actor actor, Enrolled enrolled);

    List<OnFile> documents(Actor actor, Enrolled enrolled);

    /** Every document as it stands today, with all at once. */
    List<Stands> standings(Actor actor, Enrolled enrolled);

    /** The newest first. */
    List<Edition> versions(Actor actor, Enrolled enrolled, UUID document);

    /** "Read and understood", by whom and when. */
    List<Read> readings(Actor actor, Enrolled enrolled, UUID version);

    /** @param keyProcess of the method, null for one of the company's own */
    record OnMap(UUID id, @Nullable String keyProcess, ProcessTerms terms, boolean inUse, long version) {}

    /** @param process null for one that belongs to no process alone */
    record OnFile(
            UUID id,
            String number,
            DocumentKind kind,
            @Nullable UUID process,
            Text title,
            Text owner,
            long version) {}

    /**
     * @param number of the version in force, else of the newest
     * @param standing of that version
     * @param since when it holds, null of one that is only being written
     * @param authors whoever wrote a version of it
     */
    record Stands(
            OnFile document,
            int number,
            Standing standing,
            @Nullable LocalDate since,
            Set<UUID> authors) {

        public Stands {
            authors = Set.copyOf(authors);
        }

        /** "PR-03 Claims". */
        public Text named() {
            return new Text(
                    document.number() + " " + document.title().es(),
                    document.number() + " " + document.title().en());
        }

        public boolean isInForce() {
            return standing == Standing.EFFECTIVE;
        }
    }

    /**
     * @param file what it says instead of a text, null where it was written here
     * @param effectiveFrom null in a first draft
     * @param asked of the last time it was sent
     */
    record Edition(
            UUID id,
            int number,
            Standing standing,
            DocumentText text,
            @Nullable GivenFile file,
            int reviewMonths,
            UUID author,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate review,
            List<Asked> asked,
            long version) {}

    /** Work that was done and filed, the latest first; without what was struck out. */
    List<Filed> records(Actor actor, Enrolled enrolled, UUID document);

    /** @param file null where there is a note alone */
    record Filed(
            UUID id,
            LocalDate madeOn,
            String note,
            @Nullable GivenFile file,
            LocalDate keepUntil,
            UUID person,
            Instant at) {}

    /** @param yes null while the person has said nothing */
    record Asked(
            UUID person,
            @Nullable Boolean yes,
            @Nullable String reason,
            @Nullable Instant at) {}

    record Read(UUID person, Instant at) {}
}
