package org.zarpe.console;

import java.time.LocalDate;

/**
 * A known weakness of a library of this program.
 *
 * @param id as the list calls it, such as "GHSA-..."
 * @param library as a package address, "pkg:maven/group/name@version"
 */
record Weakness(String id, String library, Rating rating, LocalDate published, String summary) {

    /** How bad the list calls it, and how many days SECURITY.md promises. What nobody has rated is taken for high. */
    enum Rating {
        CRITICAL(7),
        HIGH(7),
        MODERATE(30),
        LOW(90),
        UNRATED(7);

        private final int days;

        Rating(int days) {
            this.days = days;
        }

        static Rating of(String written) {
            return switch (written) {
                case "CRITICAL" -> CRITICAL;
                case "HIGH" -> HIGH;
                case "MODERATE", "MEDIUM" -> MODERATE;
                case "LOW" -> LOW;
                default -> UNRATED;
            };
        }
    }

    LocalDate promised() {
        return published.plusDays(rating.days);
    }

    boolean isOver(LocalDate today) {
        return today.isAfter(promised());
    }
}
