package org.zarpe.audit.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a trail was at a moment, in the text of C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint).
 *
 * @param origin names the trail, without scheme: "host/trail/operator"
 * @param size number of leaves
 * @param root of the tree over them
 */
public record Checkpoint(String origin, long size, Digest root) {
    private static final Pattern TEXT = Pattern.compile("([^\\s+]+)\\n(0|[1-9]\\d{0,17})\\n([A-Za-z0-9+/]{43}=)\\n");

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    static Optional<Checkpoint> read(String text) {
        Matcher lines = TEXT.matcher(text);
        return lines.matches()
                ? Optional.of(
                        new Checkpoint(lines.group(1), Long.parseLong(lines.group(2)), Digest.ofBase64(lines.group(3))))
                : Optional.empty();
    }
}
