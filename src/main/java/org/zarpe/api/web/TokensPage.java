package org.zarpe.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.domain.Token;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * @param directs whether the person also makes tokens for services
 * @param secret of the token just made, shown this once
 */
public record TokensPage(
        List<Line> own,
        List<Line> services,
        boolean directs,
        List<Grant> grants,
        List<Option> roles,
        Typed form,
        Typed service,
        @Nullable String secret)
        implements Page {

    /** @param state "open", "expired" or "revoked" */
    public record Line(
            UUID id,
            String name,
            String grants,
            LocalDate lastDay,
            @Nullable LocalDate lastUsed,
            String state) {

        static Line of(Token token, LocalDate today, ZoneId zone) {
            return new Line(
                    token.id(),
                    token.name(),
                    token.grants().stream().sorted().map(Grant::toString).collect(Collectors.joining(", ")),
                    token.lastDay(),
                    day(token.lastUsed(), zone),
                    token.isRevoked() ? "revoked" : token.hasExpired(today) ? "expired" : "open");
        }

        public boolean isOpen() {
            return state.equals("open");
        }

        private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
            return at == null ? null : LocalDate.ofInstant(at, zone);
        }
    }
}
