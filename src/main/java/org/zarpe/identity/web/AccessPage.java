package org.zarpe.identity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Memberships.Membership;
import org.zarpe.identity.Providers.Offer;
import org.zarpe.identity.application.MyAccount.Session;
import org.zarpe.identity.application.Passkeys.Passkey;
import org.zarpe.shared.web.Page;

/**
 * How this person comes in, and from where she is in at the moment.
 *
 * @param linked the provider that knows her, or null
 */
public record AccessPage(
        String mail,
        boolean needsSecondFactor,
        boolean spared,
        List<Passkey> passkeys,
        @Nullable Offer linked,
        List<Session> sessions,
        @Nullable UUID session,
        List<Membership> memberships,
        UUID membership,
        ZoneId zone)
        implements Page {

    private static final int AT_A_GLANCE = 5;

    public List<Session> latest() {
        return sessions.stream().limit(AT_A_GLANCE).toList();
    }

    public List<Session> earlier() {
        return sessions.stream().skip(AT_A_GLANCE).toList();
    }

    public LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, zone);
    }

    public String time(Instant when) {
        return DateTimeFormatter.ofPattern("HH:mm").format(when.atZone(zone));
    }

    public boolean isThis(Session one) {
        return one.id().equals(session);
    }

    /** The last word of the key that names the browser. */
    public String browser(Session one) {
        String agent = one.browser();
        for (String known : List.of("Edg", "OPR", "Firefox", "Chrome", "Safari")) {
            if (agent.contains(known)) {
                return known.toLowerCase(java.util.Locale.ROOT);
            }
        }
        return "other";
    }

    /** The last word of the key that names the machine. */
    public String machine(Session one) {
        String agent = one.browser();
        for (String known : List.of("iPhone", "iPad", "Android", "Windows", "Macintosh", "Linux")) {
            if (agent.contains(known)) {
                return known.toLowerCase(java.util.Locale.ROOT);
            }
        }
        return "other";
    }
}
