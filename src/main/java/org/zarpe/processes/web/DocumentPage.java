package org.zarpe.processes.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.identity.People;
import org.zarpe.processes.Standing;
import org.zarpe.processes.domain.Approval;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.DocumentVersion;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * A document under control: what holds now, what is on its way, and who read it.
 *
 * @param process name of the one it belongs to, null where it belongs to none alone
 * @param shown the version in force, else the newest
 * @param open the one that is being written or read, null where there is none
 * @param review the day to read the version in force again
 * @param may what the reader may do with it now
 * @param readers people of the company and when each read the version in force
 * @param records what was filed under it; null of a document under which nothing is filed
 * @param answer the forms of it that were refused
 */
public record DocumentPage(
        CompanyFile file,
        ControlledDocument document,
        @Nullable Text process,
        DocumentVersion shown,
        Standing standing,
        @Nullable DocumentVersion open,
        @Nullable LocalDate review,
        May may,
        List<Line> versions,
        List<Asked> asked,
        List<Reader> readers,
        @Nullable Records records,
        Typed answer)
        implements Page {

    /**
     * @param read whether to say "read and understood"
     * @param approve whether this person was named for the open version
     */
    public record May(boolean write, boolean renew, boolean approve, boolean withdraw, boolean read) {}

    public record Line(DocumentVersion version, Standing standing, String author) {}

    /** @param said null while the person has said nothing */
    public record Asked(
            String name,
            @Nullable Boolean said,
            @Nullable LocalDate on,
            @Nullable String reason) {

        static Asked of(Approval approval, People people, ZoneId zone) {
            return new Asked(
                    people.nameOf(approval.person()),
                    approval.answer() == null ? null : approval.isYes(),
                    day(approval.at(), zone),
                    approval.reason());
        }
    }

    /** @param latest a few of them */
    public record Records(int count, List<RecordLine> latest, boolean mayFile) {}

    /** @param on null where the person has not read it */
    public record Reader(String name, @Nullable LocalDate on) {}

    static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }

    public String tab() {
        return Addresses.tab(file.company().id());
    }

    public String address() {
        return Addresses.document(file.company().id(), document.id());
    }

    public @Nullable String processAddress() {
        return document.processId() == null
                ? null
                : Addresses.process(file.company().id(), document.processId());
    }

    public boolean isInForce() {
        return standing == Standing.EFFECTIVE;
    }

    public UUID shownId() {
        return shown.id();
    }

    public long unread() {
        return readers.stream().filter(one -> one.on() == null).count();
    }

    DocumentPage refused(Typed answer) {
        return new DocumentPage(
                file, document, process, shown, standing, open, review, may, versions, asked, readers, records, answer);
    }
}
