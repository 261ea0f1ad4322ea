package org.zarpe.reviews.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.reviews.Coverage.Reach;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.Profile;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;

/**
 * Which requirement is answered by what, and what is missing next.
 *
 * @param enrolled false where the company is in no programme
 * @param picture the share of each foundation that is answered
 * @param first what is missing first, null where nothing is
 * @param shares the same as the picture, counted
 * @param foundation the one the list is cut to, null for all
 */
public record CoveragePage(
        CompanyFile file,
        boolean enrolled,
        List<Tab> views,
        int answered,
        int applicable,
        int mandatoryMissing,
        Profile picture,
        List<Share> shares,
        @Nullable Row first,
        List<Tab> filters,
        @Nullable Text foundation,
        List<Group> groups)
        implements Page {

    static CoveragePage empty(CompanyFile file) {
        return new CoveragePage(
                file,
                false,
                List.of(),
                0,
                0,
                0,
                new Profile(List.of(), List.of()),
                List.of(),
                null,
                List.of(),
                null,
                List.of());
    }

    public String address() {
        return Addresses.coverage(file.company().id());
    }

    /** The requirements of one foundation that are shown. */
    public record Group(Text foundation, boolean open, List<Row> rows) {}

    /** Of one foundation. */
    public record Share(Text foundation, String href, int answered, int partly, int all) {}

    /**
     * A requirement in the list.
     *
     * @param parts the three parts of an answer, each there or not; those that the method does not ask for are left out
     * @param href where what is missing is done, null for somebody who may not
     */
    public record Row(
            String id,
            String code,
            Text name,
            boolean mandatory,
            Reach reach,
            List<Part> parts,
            String next,
            @Nullable String href,
            List<Link> processes,
            List<Item> documents,
            List<Item> evidence,
            List<Link> records,
            List<Link> measures) {

        public boolean isBlank() {
            return processes.isEmpty() && documents.isEmpty() && evidence.isEmpty() && records.isEmpty();
        }
    }

    public record Part(String words, boolean there) {}

    /**
     * A document, or a piece of evidence.
     *
     * @param note which version, or what sort of thing and until when it holds
     * @param mark how it stands
     * @param tone of that mark
     */
    public record Item(String words, String href, String note, String mark, String tone) {}

    public record Link(String words, String href) {}
}
