package org.zarpe.programmes.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.WatchedOver;
import org.zarpe.programmes.domain.Enrolling;
import org.zarpe.programmes.domain.Enrolment;

@Component
@Transactional(readOnly = true)
class ReadEnrolments implements Enrolments {

    private final Enrolling enrolling;
    private final Judging judging;
    private final Packs packs;
    private final Rules rules;
    private final ObjectProvider<WatchedOver> watched;

    ReadEnrolments(
            Enrolling enrolling, Judging judging, Packs packs, Rules rules, ObjectProvider<WatchedOver> watched) {
        this.enrolling = enrolling;
        this.judging = judging;
        this.packs = packs;
        this.rules = rules;
        this.watched = watched;
    }

    @Override
    public Enrolled get(EnrolmentId id) {
        return enrolling.get(id).enrolled();
    }

    @Override
    public List<Enrolled> all(Collection<EnrolmentId> ids) {
        return enrolling.all(ids).stream().map(Enrolment::enrolled).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<EnrolmentId> ids) {
        enrolling.hold(ids);
    }

    @Override
    public Optional<Enrolled> current(CompanyId company) {
        return enrolling.latestOf(company).map(Enrolment::enrolled);
    }

    @Override
    public Pack packOf(Enrolled enrolled) {
        return packs.get(enrolled.pack());
    }

    @Override
    public boolean isFollowed(Enrolled enrolled) {
        return enrolled.isOngoing()
                || enrolled.isKeptUp() && watched.stream().anyMatch(watch -> watch.is(enrolled.company()));
    }

    @Override
    public Facts facts(Enrolled enrolled) {
        return judged(enrolled).facts();
    }

    @Override
    public Set<String> awaited(Enrolled enrolled) {
        return enrolled.isOngoing() ? judged(enrolled).awaited() : Set.of();
    }

    @Override
    public List<JudgedCondition> judge(Enrolled enrolled, String rule) {
        Pack pack = packOf(enrolled);
        return rules.judgeEach(pack, pack.rule(rule).conditions(), facts(enrolled));
    }

    private Judged judged(Enrolled enrolled) {
        return OneLook.judged(enrolled.id()).orElseGet(() -> judging.judged(enrolling.get(enrolled.id())));
    }
}
