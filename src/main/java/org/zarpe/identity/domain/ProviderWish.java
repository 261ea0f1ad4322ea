package org.zarpe.identity.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Refusal;

/**
 * What a director writes about the provider that shall vouch for people.
 *
 * @param mailDomains whoever writes an address of one of them is shown this way in
 * @param clientSecret blank where the former one stays
 */
public record ProviderWish(String name, String issuer, String clientId, String clientSecret, String mailDomains) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ISSUER = 500;
    private static final int LONGEST_CLIENT = 300;
    private static final int LONGEST_SECRET = 500;
    private static final int LONGEST_DOMAINS = 500;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;@]+");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public ProviderWish {
        name = name.strip();
        issuer = issuer.strip();
        clientId = clientId.strip();
        clientSecret = clientSecret.strip();
    }

    public List<String> domains() {
        return Arrays.stream(BETWEEN.split(mailDomains.toLowerCase(Locale.ROOT)))
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }

    /**
     * @param known the domains of people of the operator: nobody is shown a way in by an operator that has no one there
     * @param trying whether the product itself is reached without https, on this machine
     */
    public List<Refusal> faults(Set<String> known, boolean trying) {
        Faults faults = new Faults()
                .required("name", name, LONGEST_NAME)
                .required("issuer", issuer, LONGEST_ISSUER)
                .required("clientId", clientId, LONGEST_CLIENT)
                .text("clientSecret", clientSecret, LONGEST_SECRET)
                .required("mailDomains", mailDomains, LONGEST_DOMAINS);
        if (!faults.has("issuer")) {
            faults.atIf(!isSafe(issuer, trying), "issuer", "issuer-not-https");
        }
        for (String domain : domains()) {
            faults.atIf(!DOMAIN.matcher(domain).matches(), "mailDomains", "domain-malformed", domain)
                    .atIf(
                            DOMAIN.matcher(domain).matches() && !known.contains(domain),
                            "mailDomains",
                            "domain-of-nobody",
                            domain);
        }
        return faults.all();
    }

    /** Over https; while the product is only tried, also on this machine. */
    public static boolean isSafe(String address, boolean trying) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(scheme)
                            || trying && "http".equals(scheme) && THIS_MACHINE.contains(uri.getHost()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
