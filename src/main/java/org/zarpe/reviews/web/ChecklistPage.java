package org.zarpe.reviews.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The questions of an audit, a foundation at a time.
 *
 * @param writer whose answers wait on a device
 * @param secret of the writer, to encrypt them with
 * @param firstOpen id of the first question without answer, or null
 * @param closed why nothing can be answered, or null
 * @param faults what is wrong with what was sent, by item
 */
public record ChecklistPage(
        CompanyFile file,
        Audit audit,
        UUID writer,
        String secret,
        List<Section> sections,
        int answered,
        int total,
        List<Option> options,
        @Nullable String firstOpen,
        @Nullable Refusal closed,
        Typed faults)
        implements Page {

    public String address() {
        return Addresses.audit(file.company().id(), audit.id());
    }

    public record Section(String id, Text name, Text meaning, int answered, List<Asked> questions) {}

    /**
     * @param looks what shows it, of the method
     * @param raised whether it became a nonconformity: then it stays as it is
     */
    public record Asked(
            String id,
            String code,
            Text name,
            Text question,
            List<Text> looks,
            boolean mandatory,
            Item answer,
            Item note,
            boolean raised) {}

    /**
     * One field of a question, sent by itself.
     *
     * @param value as typed where it was refused, else as kept
     * @param theirs what somebody else saved meanwhile, or null
     */
    public record Item(
            String id, String value, long version, @Nullable Clash theirs, List<Refusal> refusals) {
        public boolean isRefused() {
            return theirs != null || !refusals.isEmpty();
        }
    }

    /** Two versions to choose from. @param value theirs, as a field holds it */
    public record Clash(String theirs, String yours, String value) {}
}
