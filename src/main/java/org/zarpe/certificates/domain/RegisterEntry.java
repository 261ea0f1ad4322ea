package org.zarpe.certificates.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.certificates.Profile;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Standing;
import org.zarpe.certificates.Term;
import org.zarpe.identity.OperatorId;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.Text;

/**
 * A certificate as everybody may see it: how it stands, and of its holder what the holder lets be seen.
 *
 * @param changed when it was issued, suspended, reinstated or withdrawn: whichever was last
 * @param holder null where nothing of it is shown
 * @param products empty where they are not shown, as processes and sites
 * @param whole whether all that stands in the certificate may be seen, so that everybody may take it along
 */
public record RegisterEntry(
        String number,
        OperatorId operator,
        UUID certificate,
        PackRef method,
        Text methodName,
        String issuer,
        Term term,
        boolean illustrative,
        boolean suspended,
        boolean withdrawn,
        Instant changed,
        @Nullable String holder,
        @Nullable String place,
        List<Product> products,
        List<Text> processes,
        List<String> sites,
        @Nullable Profile profile,
        @Nullable String website,
        boolean whole) {

    public RegisterEntry {
        products = List.copyOf(products);
        processes = List.copyOf(processes);
        sites = List.copyOf(sites);
    }

    public Standing standing(Instant now) {
        return Standing.at(now, term, suspended, withdrawn);
    }

    /** Since when it stands so. */
    public Instant since(Instant now) {
        return standing(now) == Standing.EXPIRED ? term.ends() : changed;
    }
}
