package org.zarpe.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Sha256;
import org.zarpe.shared.Text;

/** What is kept in the product and may serve as evidence: a module offers its own by a bean of this type. */
public interface SystemRecords {

    /** Kebab-case, stable: it is kept with the piece. What it is called stands at the key {@code evidence.sort} of this name. */
    String sort();

    /** Those the person may see and may hand in today. */
    List<Entry> of(Actor actor, Enrolled enrolled);

    /** One that was handed in before, as it stands today; empty where it is there no more, or the person may not see it. */
    default Optional<Entry> find(Actor actor, Enrolled enrolled, String id) {
        return of(actor, enrolled).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /**
     * One of them.
     *
     * @param href where it is read
     * @param day of what it tells, null where it has none
     * @param says all that it tells, part by part and always in the same order: what is handed in is this and nothing else
     */
    record Entry(
            String id, Text name, String href, @Nullable LocalDate day, List<String> says) {

        public Entry {
            says = List.copyOf(says);
        }

        /** SHA-256 of what it says. Each part goes in after its length, so that no two records give the same for different parts. */
        public String digest() {
            MessageDigest sum = Sha256.begun();
            for (String part : says) {
                byte[] bytes = part.getBytes(UTF_8);
                sum.update((bytes.length + ":").getBytes(UTF_8));
                sum.update(bytes);
            }
            return HexFormat.of().formatHex(sum.digest());
        }
    }
}
