package org.zarpe.improvement.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.Alarm;
import org.zarpe.improvement.ProcessIndicators.Measured;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.improvement.Trend;
import org.zarpe.improvement.domain.Attempts;
import org.zarpe.improvement.domain.KeptIndicator;
import org.zarpe.improvement.domain.KeptIndicators;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.domain.NonconformityBook;
import org.zarpe.improvement.domain.Series;
import org.zarpe.improvement.domain.Tried;
import org.zarpe.improvement.domain.ValueBook;
import org.zarpe.improvement.domain.ValueBook.Value;
import org.zarpe.programmes.Enrolled;

/** Nonconformities and indicators of a company, for those who may see them. */
@Component
@Transactional(readOnly = true)
public class ImprovementShelf {

    private final NonconformityBook book;
    private final Attempts attempts;
    private final KeptIndicators indicators;
    private final ValueBook values;
    private final CompanyAccess access;
    private final Clock clock;

    ImprovementShelf(
            NonconformityBook book,
            Attempts attempts,
            KeptIndicators indicators,
            ValueBook values,
            CompanyAccess access,
            Clock clock) {
        this.book = book;
        this.attempts = attempts;
        this.indicators = indicators;
        this.values = values;
        this.access = access;
        this.clock = clock;
    }

    /**
     * An indicator with its values.
     *
     * @param values the oldest first
     * @param today the day on which it is read
     */
    public record Watched(KeptIndicator indicator, List<Value> values, LocalDate today) {

        public Series series() {
            return indicator.series(values.stream().map(Value::point).toList());
        }

        public Trend trend() {
            return series().trend();
        }

        /** None of one that is set aside. */
        public Optional<Alarm> alarm(LocalDate since) {
            return indicator.inUse() ? series().alarm(since, today) : Optional.empty();
        }

        public Optional<Value> last() {
            return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
        }
    }

    public List<Nonconformity> nonconformities(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_IMPROVEMENT, enrolled.company());
        return nonconformities(enrolled);
    }

    /** Asked inside an operator's scope. */
    public List<Nonconformity> nonconformities(Enrolled enrolled) {
        return book.findByEnrolmentIdOrderByNumberDesc(enrolled.id().value());
    }

    public Nonconformity nonconformity(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_IMPROVEMENT, company);
        return book.get(company, id);
    }

    public List<Tried> tried(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_IMPROVEMENT, company);
        return attempts.of(id);
    }

    public List<Watched> indicators(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_IMPROVEMENT, enrolled.company());
        return indicators(enrolled);
    }

    /** Asked inside an operator's scope. */
    public List<Watched> indicators(Enrolled enrolled) {
        Map<UUID, List<Value>> all = values.ofAll(enrolled.id().value());
        LocalDate today = LocalDate.now(clock);
        return indicators.findByEnrolmentIdOrderByIdAsc(enrolled.id().value()).stream()
                .map(one -> new Watched(one, all.getOrDefault(one.id(), List.of()), today))
                .toList();
    }

    public Watched indicator(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_IMPROVEMENT, company);
        return new Watched(indicators.get(company, id), values.of(id), LocalDate.now(clock));
    }

    /** As other modules and pages see it. */
    public Now now(Watched watched) {
        KeptIndicator one = watched.indicator();
        return new Now(
                one.id(),
                one.terms().name(),
                one.terms().processId(),
                one.terms().unit(),
                one.terms().better(),
                one.terms().target(),
                one.terms().rhythm(),
                watched.last().map(value -> measured(one, value)).orElse(null),
                watched.trend(),
                watched.alarm(one.at().atZone(clock.getZone()).toLocalDate()).orElse(null));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    static Measured measured(KeptIndicator indicator, Value value) {
        return new Measured(value.start(), indicator.terms().rhythm().end(value.start()), value.number());
    }
}
