package org.zarpe.companies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Told by the module that keeps enrolments; empty for a company in no programme. */
    public interface Source {
        Optional<Standing> of(CompanyId company);

        /** Of those that are in a programme. */
        Map<CompanyId, Standing> of(Collection<CompanyId> companies);
    }
}
