package org.zarpe.companies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/**
 * Where a company stands in its programme, for the header of its file.
 *
 * @param stage where it stands, or how it ended
 * @param since the day the stage opened, or it ended
 * @param sections parts of the company file the method uses: "swot", "path", "strategy", "plan", "training", "advice", "results", "requirements"
 * @param names what the method itself calls such a part
 * @param methodSource where the method comes from
 */
public record Standing(
        Text programme,
        Text cohort,
        Text stage,
        LocalDate since,
        Set<String> sections,
        Map<String, Text> names,
        Text method,
        String methodSource) {

    /**
     * @param id of a stage, or of what is no stage: ended, in no programme
     * @param name null where it has none of its own
     */
    public record Place(String id, @Nullable Text name) {

        /** Of a company in no programme. */
        public static final String NOWHERE = "none";
    }

    /** Told by the module that keeps enrolments; empty for a company in no programme. */
    public interface Source {
        Optional<Standing> of(CompanyId company);

        /** Of those that are in a programme. */
        Map<CompanyId, Standing> of(Collection<CompanyId> companies);

        /** Where companies can stand, in the order of the method. */
        List<Place> places();

        /**
         * Whether the company {@code c} of a statement stands at {@code :stage}, in the words of the database, so that a list of thousands is narrowed before
         * it is read.
         */
        String stands();
    }
}
