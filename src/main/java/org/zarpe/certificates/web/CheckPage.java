package org.zarpe.certificates.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zarpe.certificates.credentials.Finding;
import org.zarpe.certificates.credentials.Finding.Answer;
import org.zarpe.shared.web.OpenPage;
import org.zarpe.shared.web.Screen;

/**
 * Checking a file, and what was found.
 *
 * @param root the register's address in the reader's language
 * @param found empty before a file was given
 * @param fault why a file was not looked at, or null
 * @param number of the certificate, where it is ours
 */
public record CheckPage(
        String root,
        List<Finding> found,
        @Nullable String fault,
        @Nullable String number) implements OpenPage {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

    public boolean holds() {
        return found.stream().noneMatch(finding -> finding.answer() == Answer.FAILS)
                && found.stream().anyMatch(finding -> finding.code().equals("signed"));
    }

    public boolean fails() {
        return found.stream().anyMatch(finding -> finding.answer() == Answer.FAILS);
    }

    /** The key of the large word. */
    public String answer() {
        return holds() ? "holds" : fails() ? "fails" : "unknown";
    }

    public String tone() {
        return holds() ? "success" : fails() ? "danger" : "warning";
    }

    public String tone(Finding finding) {
        return switch (finding.answer()) {
            case HOLDS -> "success";
            case FAILS -> "danger";
            case UNKNOWN -> "warning";
        };
    }

    /** Here nobody gives a did.json by hand. */
    public String sentence(Screen screen, Finding finding) {
        String key = finding.code().equals("issuer-unknown")
                ? "certificates.check.issuer-unknown"
                : "certificates.finding." + finding.code();
        return screen.t(
                key, finding.arguments().stream().map(CheckPage::readable).toArray());
    }

    /** A moment as people write its day; dates of certificates count by universal time. */
    private static Object readable(Object argument) {
        return argument instanceof String said && MOMENT.matcher(said).matches()
                ? LocalDate.parse(said.substring(0, said.indexOf('T')))
                : argument;
    }
}
