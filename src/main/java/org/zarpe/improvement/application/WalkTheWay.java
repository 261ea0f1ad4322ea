package org.zarpe.improvement.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.Correction;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.TreatNonconformities;
import org.zarpe.improvement.domain.Attempts;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.domain.NonconformityBook;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

@Component
@Transactional
class WalkTheWay implements TreatNonconformities {

    private final NonconformityBook book;
    private final Attempts attempts;
    private final Registry registry;
    private final Others others;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Clock clock;

    WalkTheWay(
            NonconformityBook book,
            Attempts attempts,
            Registry registry,
            Others others,
            Enrolments enrolments,
            CompanyAccess access,
            Clock clock) {
        this.book = book;
        this.attempts = attempts;
        this.registry = registry;
        this.others = others;
        this.enrolments = enrolments;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> register(Actor actor, CompanyId company, UUID id, Happening happening) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        return registry.enter(actor, enrolments.current(company).orElseThrow(), id, happening);
    }

    @Override
    public Outcome<UUID> describe(Actor actor, CompanyId company, UUID id, long version, Happening happening) {
        return change(
                actor,
                Permission.KEEP_IMPROVEMENT,
                company,
                id,
                one -> registry.check(actor, enrolled(one), happening).then(sound -> one.describe(sound, version)));
    }

    @Override
    public Outcome<UUID> correct(Actor actor, CompanyId company, UUID id, long version, Correction correction) {
        return change(
                actor, Permission.KEEP_IMPROVEMENT, company, id, one -> one.correct(correction, version, today()));
    }

    @Override
    public Outcome<UUID> plan(Actor actor, CompanyId company, UUID id, long version, Plan plan) {
        return change(actor, Permission.KEEP_IMPROVEMENT, company, id, one -> one.plan(plan, version, today()));
    }

    @Override
    public Outcome<UUID> start(Actor actor, CompanyId company, UUID id, long version, LocalDate day) {
        return change(actor, Permission.KEEP_IMPROVEMENT, company, id, one -> one.start(day, version, today()));
    }

    @Override
    public Outcome<UUID> finish(Actor actor, CompanyId company, UUID id, long version, LocalDate day, Text note) {
        return change(
                actor,
                Permission.KEEP_IMPROVEMENT,
                company,
                id,
                one -> one.finish(day, note, actor.person(), version, today()));
    }

    @Override
    public Outcome<UUID> check(Actor actor, CompanyId company, UUID id, long version, Look look) {
        return change(actor, Permission.CHECK_IMPROVEMENT, company, id, one -> {
            boolean somebodyElse = others.than(actor.person().value(), actor, company);
            return one.check(look, actor, somebodyElse, version, today()).map(tried -> {
                tried.ifPresent(what -> attempts.add(one, what));
                return one;
            });
        });
    }

    @Override
    public Outcome<UUID> withdraw(Actor actor, CompanyId company, UUID id, long version, String reason) {
        return change(
                actor,
                Permission.CHECK_IMPROVEMENT,
                company,
                id,
                one -> one.withdraw(reason, actor.person(), version, today()));
    }

    private Outcome<UUID> change(
            Actor actor,
            Permission permission,
            CompanyId company,
            UUID id,
            Function<Nonconformity, Outcome<Nonconformity>> how) {
        access.must(actor, permission, company);
        Nonconformity nonconformity = book.get(company, id);
        return enrolled(nonconformity)
                .ifKeptUp()
                .then(open -> how.apply(nonconformity))
                .map(book::save)
                .map(Nonconformity::id);
    }

    private Enrolled enrolled(Nonconformity nonconformity) {
        return enrolments.get(new EnrolmentId(nonconformity.enrolmentId()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
