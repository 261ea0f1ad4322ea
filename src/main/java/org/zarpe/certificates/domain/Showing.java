package org.zarpe.certificates.domain;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.certificates.Shown;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/**
 * What the holder of a certificate lets everybody see of it.
 *
 * @param position 0 where nothing was ever said, else from 1: the latest counts
 * @param website with {@link Shown#WEBSITE}, and only then
 */
public record Showing(
        int position,
        Set<Shown> shown,
        @Nullable String website,
        @Nullable UUID by) {

    private static final int LONGEST = 200;
    private static final Showing NOTHING = new Showing(0, Set.of(), null, null);

    public Showing {
        shown = Set.copyOf(shown);
    }

    public static Showing nothing() {
        return NOTHING;
    }

    /** As agreed with the decision. */
    public static Showing first(Set<Shown> agreed, @Nullable UUID by) {
        EnumSet<Shown> shown = EnumSet.copyOf(agreed);
        shown.remove(Shown.WEBSITE);
        return new Showing(1, shown, null, by);
    }

    /** Refusals name the fields: shown, website. */
    public Outcome<Showing> next(Set<Shown> wished, @Nullable String website, UUID by) {
        boolean address = wished.contains(Shown.WEBSITE);
        return new Faults()
                .atIf(!wished.isEmpty() && !wished.contains(Shown.NAME), "shown", "showing-without-name")
                .atIf(address && website == null, "website", "website-missing")
                .atIf(address && website != null && !isAddress(website), "website", "website-malformed")
                .or(() -> new Showing(position + 1, wished, address ? website : null, by));
    }

    private static boolean isAddress(String website) {
        try {
            URI address = URI.create(website);
            return website.length() <= LONGEST
                    && website.matches("https?://.*")
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
