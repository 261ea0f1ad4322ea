package org.zarpe.improvement.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.improvement.IndicatorTerms;
import org.zarpe.improvement.domain.Series.Point;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * A figure by which a company sees how a process runs.
 *
 * @param key of the method's procedure, null for one of the company's own
 * @param inUse false while it is set aside
 */
@Table(schema = "improvement", name = "indicator")
public record KeptIndicator(
        @Id UUID id,
        CompanyId companyId,
        UUID enrolmentId,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        @Column("indicator") @Nullable String key,
        @Embedded.Empty IndicatorTerms terms,
        boolean inUse,
        UUID byPerson,
        Instant at,
        @Version long version) {

    /** @param terms sound by {@link IndicatorRules} */
    public static KeptIndicator begin(
            UUID id, Enrolled enrolled, @Nullable String key, IndicatorTerms terms, PersonId by, Instant at) {
        return new KeptIndicator(
                id, enrolled.company(), enrolled.id().value(), enrolled.pack(), key, terms, true, by.value(), at, 0);
    }

    /**
     * @param wanted sound by {@link IndicatorRules}
     * @param measured whether there are values: then what they are measured in stays
     */
    public Outcome<KeptIndicator> describe(IndicatorTerms wanted, boolean measured, long seen) {
        if (seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        return new Faults()
                .atIf(measured && wanted.unit() != terms.unit(), "unit", "measured-already")
                .atIf(measured && wanted.rhythm() != terms.rhythm(), "rhythm", "measured-already")
                .or(() -> with(wanted, inUse));
    }

    public Outcome<KeptIndicator> use(boolean inUse, long seen) {
        if (this.inUse == inUse) {
            return Outcome.done(this);
        }
        return seen == version ? Outcome.done(with(terms, inUse)) : Outcome.refused(Refusal.stale());
    }

    public Series series(List<Point> points) {
        return new Series(terms.rhythm(), terms.better(), terms.target(), points);
    }

    private KeptIndicator with(IndicatorTerms terms, boolean inUse) {
        return new KeptIndicator(id, companyId, enrolmentId, pack, key, terms, inUse, byPerson, at, version);
    }
}
