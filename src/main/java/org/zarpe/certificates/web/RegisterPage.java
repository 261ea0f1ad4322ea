package org.zarpe.certificates.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.domain.RegisterEntry;
import org.zarpe.certificates.queries.Register;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.OpenPage;
import org.zarpe.shared.web.SpokenAddress;

/**
 * The register, and what was found in it.
 *
 * @param root its address in the reader's language
 * @param more whether there are others besides
 */
public record RegisterPage(String root, String asked, List<Line> found, boolean more) implements OpenPage {

    public record Line(
            String address,
            String number,
            String holder,
            Standing standing,
            @Nullable String place,
            List<Text> products,
            LocalDate until,
            boolean illustrative) {}

    static RegisterPage of(Language language, String asked, List<RegisterEntry> found, Instant now) {
        String root = root(language);
        return new RegisterPage(
                root,
                asked,
                found.stream()
                        .limit(Register.MOST)
                        .map(entry -> line(root, entry, now))
                        .toList(),
                found.size() > Register.MOST);
    }

    static String root(Language language) {
        return SpokenAddress.register(language);
    }

    private static Line line(String root, RegisterEntry entry, Instant now) {
        String holder = entry.holder();
        return new Line(
                root + "/" + entry.number(),
                entry.number(),
                holder == null ? "" : holder,
                entry.standing(now),
                entry.place(),
                entry.products().stream().map(product -> product.label()).toList(),
                entry.term().until(),
                entry.illustrative());
    }
}
