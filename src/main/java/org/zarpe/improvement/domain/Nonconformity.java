package org.zarpe.improvement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.improvement.Correction;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.NonconformityState;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.TreatNonconformities.Look;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** Something that went wrong, from what happened to the check that it will not happen again. It cannot start without a plan nor close without the check. */
@Table(schema = "improvement", name = "nonconformity")
public final class Nonconformity {

    /** Days within which it should be planned; our decision. */
    private static final int PLANNED_WITHIN = 14;

    @Id
    private final UUID id;

    private final CompanyId companyId;
    private final UUID enrolmentId;

    @Embedded.Empty(prefix = "pack_")
    private final PackRef pack;

    @Column("code")
    private final String number;

    @Embedded.Empty
    private Happening happening;

    @Embedded.Nullable(prefix = "correction_")
    private @Nullable Correction correction;

    @Embedded.Nullable(prefix = "plan_")
    private @Nullable Plan plan;

    private @Nullable LocalDate started;

    @Embedded.Nullable(prefix = "done_")
    private @Nullable Done done;

    @Embedded.Nullable(prefix = "checked_")
    private @Nullable Checked checked;

    @Embedded.Nullable(prefix = "withdrawn_")
    private @Nullable Withdrawal withdrawal;

    private int attempt;
    private NonconformityState state;
    private LocalDate since;
    private final UUID byPerson;
    private final Instant at;

    @Version
    private final long version;

    @PersistenceCreator
    private Nonconformity(
            UUID id,
            CompanyId companyId,
            UUID enrolmentId,
            PackRef pack,
            String number,
            Happening happening,
            @Nullable Correction correction,
            @Nullable Plan plan,
            @Nullable LocalDate started,
            @Nullable Done done,
            @Nullable Checked checked,
            @Nullable Withdrawal withdrawal,
            int attempt,
            NonconformityState state,
            LocalDate since,
            UUID byPerson,
            Instant at,
            long version) {
        this.id = id;
        this.companyId = companyId;
        this.enrolmentId = enrolmentId;
        this.pack = pack;
        this.number = number;
        this.happening = happening;
        this.correction = correction;
        this.plan = plan;
        this.started = started;
        this.done = done;
        this.checked = checked;
        this.withdrawal = withdrawal;
        this.attempt = attempt;
        this.state = state;
        this.since = since;
        this.byPerson = byPerson;
        this.at = at;
        this.version = version;
    }

    /** @param happening sound by {@link NonconformityRules} */
    public static Nonconformity register(
            UUID id, Enrolled enrolled, String number, Happening happening, PersonId by, LocalDate today, Instant at) {
        return new Nonconformity(
                id,
                enrolled.company(),
                enrolled.id().value(),
                enrolled.pack(),
                number,
                happening,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                NonconformityState.REGISTERED,
                today,
                by.value(),
                at,
                0);
    }

    /** @param told sound by {@link NonconformityRules} */
    public Outcome<Nonconformity> describe(Happening told, long seen) {
        boolean late = started != null && told.found().isAfter(started);
        return open(seen)
                .then(open -> new Faults().atIf(late, "found", "date-in-future").or(() -> {
                    happening = told;
                    return this;
                }));
    }

    public Outcome<Nonconformity> correct(Correction made, long seen, LocalDate today) {
        return open(seen)
                .then(open -> NonconformityRules.correction(made, happening.found(), today)
                        .or(() -> {
                            correction = made;
                            return this;
                        }));
    }

    /** A plan may be bettered until the action is done. */
    public Outcome<Nonconformity> plan(Plan wanted, long seen, LocalDate today) {
        return open(seen)
                .then(open -> state == NonconformityState.DONE
                        ? Outcome.<Nonconformity>refused(Refusal.stale())
                        : NonconformityRules.plan(wanted, happening.found()).or(() -> {
                            plan = wanted;
                            return state == NonconformityState.REGISTERED
                                    ? now(NonconformityState.PLANNED, today)
                                    : this;
                        }));
    }

    public Outcome<Nonconformity> start(LocalDate day, long seen, LocalDate today) {
        if (state == NonconformityState.DOING) {
            return Outcome.done(this);
        }
        return open(seen).then(open -> switch (state) {
            case REGISTERED -> Outcome.refused(Refusal.of("plan-missing"));
            case PLANNED ->
                NonconformityRules.past(new Faults(), "day", day, happening.found(), today)
                        .or(() -> {
                            started = day;
                            return now(NonconformityState.DOING, day);
                        });
            case DOING, DONE, CLOSED, WITHDRAWN -> Outcome.refused(Refusal.stale());
        });
    }

    public Outcome<Nonconformity> finish(LocalDate day, Text note, PersonId by, long seen, LocalDate today) {
        return open(seen).then(open -> {
            LocalDate begun = started;
            if (state != NonconformityState.DOING || begun == null) {
                return Outcome.refused(Refusal.of(plan == null ? "plan-missing" : "not-started"));
            }
            Faults faults = NonconformityRules.past(new Faults(), "day", day, begun, today);
            NonconformityRules.both(faults, "note", note, NonconformityRules.LONGEST_STORY);
            return faults.or(() -> {
                done = new Done(day, note, by.value());
                return now(NonconformityState.DONE, day);
            });
        });
    }

    /**
     * Closed where it helped; planned anew where it did not.
     *
     * @param others whether somebody else of the company signs in, who could look
     * @return what was tried, where it did not help
     */
    public Outcome<Optional<Tried>> check(Look look, Actor by, boolean others, long seen, LocalDate today) {
        return open(seen).then(open -> {
            Plan carriedOut = plan;
            Done carried = done;
            if (state != NonconformityState.DONE || carried == null || carriedOut == null) {
                return Outcome.refused(Refusal.of("not-done"));
            }
            if (others && isOwnWork(by, carriedOut, carried)) {
                return Outcome.refused(Refusal.of("own-work"));
            }
            Faults faults = NonconformityRules.past(new Faults(), "day", look.day(), carried.day(), today)
                    .atIf(look.seen().es().isBlank(), "seen", "required");
            NonconformityRules.both(faults, "seen", look.seen(), NonconformityRules.LONGEST_STORY);
            Checked result = new Checked(look.day(), look.seen(), by.person().value());
            return faults.or(() -> look.helped() ? close(result) : again(carriedOut, carried, result));
        });
    }

    public Outcome<Nonconformity> withdraw(String reason, PersonId by, long seen, LocalDate today) {
        return open(seen)
                .then(open -> new Faults()
                        .required("reason", reason, NonconformityRules.LONGEST_REASON)
                        .or(() -> {
                            withdrawal = new Withdrawal(today, reason.strip(), by.value());
                            return now(NonconformityState.WITHDRAWN, today);
                        }));
    }

    /** By when the next thing should be done; empty where nothing is left to do. */
    public Optional<LocalDate> due() {
        Plan planned = plan;
        return switch (state) {
            case REGISTERED -> Optional.of(since.plusDays(PLANNED_WITHIN));
            case PLANNED, DOING -> Optional.ofNullable(planned).map(Plan::due);
            case DONE -> Optional.ofNullable(planned).map(Plan::look);
            case CLOSED, WITHDRAWN -> Optional.empty();
        };
    }

    public boolean isOverdue(LocalDate today) {
        return due().filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether this person would judge the own work. */
    public boolean isOwnWork(Actor person) {
        return plan != null && done != null && isOwnWork(person, plan, done);
    }

    /** The day it was closed or withdrawn. */
    public Optional<LocalDate> ended() {
        return state.isOpen() ? Optional.empty() : Optional.of(since);
    }

    private static boolean isOwnWork(Actor person, Plan plan, Done done) {
        return done.person().equals(person.person().value())
                || plan.who().strip().equalsIgnoreCase(person.name());
    }

    private Optional<Tried> close(Checked result) {
        checked = result;
        now(NonconformityState.CLOSED, result.day());
        return Optional.empty();
    }

    private Optional<Tried> again(Plan carriedOut, Done carried, Checked result) {
        Tried tried = new Tried(id, attempt, carriedOut, carried, result);
        plan = null;
        started = null;
        done = null;
        attempt++;
        now(NonconformityState.REGISTERED, result.day());
        return Optional.of(tried);
    }

    private Nonconformity now(NonconformityState next, LocalDate day) {
        state = next;
        since = day;
        return this;
    }

    private Outcome<Nonconformity> open(long seen) {
        return seen == version && state.isOpen() ? Outcome.done(this) : Outcome.refused(Refusal.stale());
    }

    public UUID id() {
        return id;
    }

    public CompanyId companyId() {
        return companyId;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public PackRef pack() {
        return pack;
    }

    public String number() {
        return number;
    }

    public Happening happening() {
        return happening;
    }

    public @Nullable Correction correction() {
        return correction;
    }

    public @Nullable Plan plan() {
        return plan;
    }

    public @Nullable LocalDate started() {
        return started;
    }

    public @Nullable Done done() {
        return done;
    }

    public @Nullable Checked checked() {
        return checked;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    public int attempt() {
        return attempt;
    }

    public NonconformityState state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    public UUID byPerson() {
        return byPerson;
    }

    public long version() {
        return version;
    }
}
