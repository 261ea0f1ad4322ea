package org.zarpe.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Refusal;

/** Long enough, and not what everybody tries first. No rule on capitals and signs: they make people write {@code Password1!} (NIST SP 800-63B, 2025). */
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private static final Pattern TAIL = Pattern.compile("[^\\p{L}]+$");
    private static final int WORD = 4;

    private PasswordRule() {}

    public static List<Refusal> faults(String field, String password, String mail) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return List.of(Refusal.at(field, "password-length", SHORTEST, LONGEST));
        }
        return new Faults()
                .atIf(isGuessed(password, mail), field, "password-common")
                .all();
    }

    private static boolean isGuessed(String password, String mail) {
        String lower = password.toLowerCase(Locale.ROOT);
        String own = mail.replaceAll("@.*", "").toLowerCase(Locale.ROOT);
        return Stream.of(lower, TAIL.matcher(lower).replaceAll(""))
                        .anyMatch(one -> Common.ALL.contains(one) || one.equals(own) || one.equals(mail))
                || own.length() >= WORD && lower.startsWith(own) && lower.length() < own.length() + SHORTEST;
    }

    /** Read when the first password is chosen. */
    private static final class Common {
        static final Set<String> ALL = read();

        private static Set<String> read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(PasswordRule.class.getResourceAsStream("/identity/common-passwords.txt")),
                    StandardCharsets.UTF_8))) {
                return lines.lines().collect(Collectors.toUnmodifiableSet());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
