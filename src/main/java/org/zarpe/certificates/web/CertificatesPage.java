package org.zarpe.certificates.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.certificates.Standing;
import org.zarpe.shared.web.Page;

/** All certificates of an operator. */
public record CertificatesPage(List<Line> lines) implements Page {

    /**
     * @param surveillance when somebody looks next whether it still holds, or null
     * @param next what comes first of that and its end; null where nothing comes any more
     */
    public record Line(
            String number,
            String holder,
            String address,
            Standing standing,
            LocalDate until,
            @Nullable LocalDate surveillance,
            @Nullable LocalDate next,
            boolean illustrative) {}

    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    public List<Standing> standings() {
        return List.of(Standing.values());
    }
}
