package org.zarpe.internationalisation.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.internationalisation.EntryMode;
import org.zarpe.internationalisation.MarketCase;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Text;

/** A market that the adviser prepared for the manager to choose from. */
@Table(schema = "internationalisation", name = "market_option")
public record MarketOption(
        @Id UUID id,
        UUID enrolmentId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        String country,
        EntryMode mode,
        @Embedded.Empty(prefix = "why_") Text why,
        @Embedded.Empty(prefix = "strengths_") Text strengths,
        @Embedded.Empty(prefix = "evidence_") Text evidence,
        @Embedded.Empty(prefix = "obstacles_") Text obstacles,
        @Nullable BigDecimal expectedAmount,
        @Nullable String expectedCurrency,
        @Nullable Integer expectedYear,
        boolean archived,
        UUID byPerson,
        Instant at,
        @Version @Nullable Long version) {

    public static MarketOption offer(UUID id, EnrolmentId enrolment, PackRef under, MarketCase market, Stamp stamp) {
        return of(id, enrolment.value(), under, market, false, stamp, null);
    }

    public MarketOption change(MarketCase market, Stamp stamp) {
        return of(id, enrolmentId, pack, market, archived, stamp, version);
    }

    public MarketOption archive(Stamp stamp) {
        return of(id, enrolmentId, pack, market(), true, stamp, version);
    }

    public MarketCase market() {
        return new MarketCase(
                country, mode, why, strengths, evidence, obstacles, expectedAmount, expectedCurrency, expectedYear);
    }

    public boolean isSameAs(MarketCase market) {
        return country.equals(market.country()) && mode == market.mode();
    }

    private static MarketOption of(
            UUID id,
            UUID enrolment,
            PackRef under,
            MarketCase market,
            boolean archived,
            Stamp stamp,
            @Nullable Long version) {
        return new MarketOption(
                id,
                enrolment,
                under,
                market.country(),
                market.mode(),
                market.why(),
                market.strengths(),
                market.evidence(),
                market.obstacles(),
                market.expectedSales(),
                market.currency(),
                market.expectedYear(),
                archived,
                stamp.by().value(),
                stamp.at(),
                version);
    }
}
