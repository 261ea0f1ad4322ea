package org.zarpe.diagnosis.application;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.diagnosis.Readings;
import org.zarpe.diagnosis.domain.Marking;
import org.zarpe.diagnosis.domain.ReadingBook;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Truth;

@Component
class MarkRequirement implements ReadRequirement, Readings {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Packs packs;
    private final Rules rules;
    private final ReadingBook book;
    private final Clock clock;

    MarkRequirement(
            Enrolments enrolments, CompanyAccess access, Packs packs, Rules rules, ReadingBook book, Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.packs = packs;
        this.rules = rules;
        this.book = book;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<Reading> read(Actor actor, Marked marked) {
        Enrolled enrolled = enrolments.get(marked.enrolment());
        mustRead(actor, marked.reader(), enrolled);
        if (!enrolled.isOngoing()) {
            return Outcome.refused(enrolled.over());
        }
        Pack pack = packs.get(enrolled.pack());
        Requirement requirement = pack.requirement(marked.requirement());
        boolean mayNotApply = marked.mark() instanceof Mark.NotApplicable
                && requirement.applicable().isPresent()
                && mayNotApply(pack, requirement, enrolments.facts(enrolled));
        return enrolments
                .using("requirements", enrolled)
                .then(judged -> Marking.check(marked.mark(), pack.scale(), mayNotApply))
                .then(mark -> keep(actor, marked, mark, enrolled));
    }

    private void mustRead(Actor actor, Reader reader, Enrolled enrolled) {
        switch (reader) {
            case SELF -> access.must(actor, Permission.READ_FOR_ONESELF, enrolled.company());
            case ADVISER -> access.must(actor, Permission.READ_AS_ADVISER, enrolled.company());
            case ASSESSOR -> access.must(actor, Permission.JUDGE_REQUIREMENTS, enrolled.company());
        }
    }

    private Outcome<Reading> keep(Actor actor, Marked marked, Mark mark, Enrolled enrolled) {
        Reading current = of(marked.enrolment(), marked.reader(), marked.requirement());
        if (mark.equals(current.mark())) {
            return Outcome.done(current);
        }
        Reading next = new Reading(
                marked.requirement(), marked.reader(), mark, current.version() + 1, actor.person(), clock.instant());
        return marked.version() == current.version() && book.add(marked.enrolment(), next, enrolled.pack())
                ? Outcome.done(next)
                : Outcome.refused(Refusal.at("level", "stale"));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Reading> of(EnrolmentId enrolment, Reader reader) {
        return book.latest(enrolment, reader);
    }

    @Override
    @Transactional(readOnly = true)
    public Reading of(EnrolmentId enrolment, Reader reader, String requirement) {
        return of(enrolment, reader).getOrDefault(requirement, Reading.none(requirement, reader));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> mayNotApply(Enrolled enrolled) {
        Pack pack = packs.get(enrolled.pack());
        Facts facts = enrolments.facts(enrolled);
        return pack.requirements().stream()
                .filter(requirement -> requirement.applicable().isPresent())
                .filter(requirement -> mayNotApply(pack, requirement, facts))
                .map(Requirement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean mayNotApply(Pack pack, Requirement requirement, Facts facts) {
        return requirement
                .applicable()
                .filter(rule -> rules.judge(pack, rule, facts).truth() == Truth.NO)
                .isPresent();
    }
}
