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
     * @param since the day from which it is to be measured
     * @param today the day on which it is read
     */
    public record Watched(KeptIndicator indicator, List<Value> values, LocalDate since, LocalDate today) {

        public Series series() {
            return indicator.series(values.stream().map(Value::point).toList());
        }

        /** As other modules and pages see it; one that is set aside gives no alarm. */
        public Now now() {
            Optional<Alarm> alarm = indicator.inUse() ? series().alarm(since, today) : Optional.empty();
            return new Now(
                    indicator.id(),
                    indicator.terms().name(),
                    indicator.terms().processId(),
                    indicator.terms().unit(),
                    indicator.terms().better(),
                    indicator.terms().target(),
                    indicator.terms().rhythm(),
                    last().map(value -> measured(indicator, value)).orElse(null),
                    series().trend(),
                    alarm.orElse(null));
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
        List<KeptIndicator> watched =
                indicators.findByEnrolmentIdOrderByIdAsc(enrolled.id().value());
        if (watched.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Value>> all = values.ofAll(enrolled.id().value());
        return watched.stream()
                .map(one -> watched(one, all.getOrDefault(one.id(), List.of())))
                .toList();
    }

    public Watched indicator(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.SEE_IMPROVEMENT, company);
        return watched(indicators.get(company, id), values.of(id));
    }

    private Watched watched(KeptIndicator indicator, List<Value> measured) {
        LocalDate since = indicator.at().atZone(clock.getZone()).toLocalDate();
        return new Watched(indicator, measured, since, LocalDate.now(clock));
    }

    static Measured measured(KeptIndicator indicator, Value value) {
        return new Measured(value.start(), indicator.terms().rhythm().end(value.start()), value.number());
    }
}
