package org.zarpe.cases.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.Happening;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.cases.domain.DecisionBook;
import org.zarpe.cases.domain.Vote;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.tenancy.Look;

/** Cases with all that came of them, for those who may see them. */
@Component
@Transactional(readOnly = true)
public class CaseShelf {

    private record Of(CompanyId company) {}

    private final CaseBook cases;
    private final AssessmentBook assessments;
    private final DecisionBook decisions;
    private final CompanyAccess access;
    private final Packs packs;
    private final Clock clock;

    CaseShelf(
            CaseBook cases,
            AssessmentBook assessments,
            DecisionBook decisions,
            CompanyAccess access,
            Packs packs,
            Clock clock) {
        this.cases = cases;
        this.assessments = assessments;
        this.decisions = decisions;
        this.access = access;
        this.packs = packs;
        this.clock = clock;
    }

    /**
     * A case as it is today.
     *
     * @param votes of all rounds
     * @param today the day on which it is read
     * @param surveillanceMonths as the method says
     */
    public record Kept(
            AccreditationCase opened,
            List<CaseFinding> findings,
            List<Vote> votes,
            Awaits awaits,
            LocalDate today,
            int surveillanceMonths) {

        /** All that it waits for today, each from somebody else. */
        public List<Awaits> awaited() {
            return awaits.withOthers(findings);
        }

        /** Whether there is a certificate that is in force or suspended. */
        public boolean runs() {
            CaseState state = opened.stateOn(today);
            return state == CaseState.CERTIFIED || state == CaseState.SUSPENDED;
        }

        public Optional<LocalDate> nextSurveillance() {
            return opened.nextSurveillance(surveillanceMonths);
        }
    }

    /** The newest first. */
    public List<Kept> of(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_CASES, company);
        return of(company);
    }

    /** For what is to be done next; asked inside an operator's scope. */
    public List<Kept> of(CompanyId company) {
        return Look.once(new Of(company), () -> kept(cases.of(company)));
    }

    public Kept get(Actor actor, CompanyId company, CaseId id) {
        access.must(actor, Permission.SEE_CASES, company);
        return kept(List.of(cases.get(company, id))).getFirst();
    }

    /** Those within the reach of the person. */
    public List<Kept> all(Actor actor) {
        actor.must(Permission.SEE_CASES);
        return kept(cases.all());
    }

    /** What the first assessor found. */
    public Collection<Assessed> found(Actor actor, CompanyId company, CaseId id) {
        access.must(actor, Permission.SEE_CASES, company);
        return assessments.found(id, false).values();
    }

    public Optional<DecisionBook.Frozen> decision(Actor actor, CompanyId company, CaseId id, int round) {
        access.must(actor, Permission.SEE_CASES, company);
        return decisions.frozen(id, round);
    }

    /** What the case was decided on, once it was; empty while it is not, and while it is to be decided again. */
    public Optional<DecisionBook.Frozen> decided(Kept kept) {
        AccreditationCase one = kept.opened();
        return one.state().isUndecided() || one.state() == CaseState.DROPPED
                ? Optional.empty()
                : one.events().reversed().stream()
                        .flatMap(event ->
                                event.what() instanceof Happening.Decided decided ? Stream.of(decided) : Stream.empty())
                        .findFirst()
                        .flatMap(decided -> decisions.frozen(one.id(), decided.round()));
    }

    private List<Kept> kept(List<AccreditationCase> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        List<CaseId> ids = all.stream().map(AccreditationCase::id).toList();
        Map<CaseId, List<CaseFinding>> findings = assessments.findings(ids);
        Map<CaseId, List<Vote>> votes = decisions.votes(ids);
        return all.stream()
                .map(one ->
                        kept(one, findings.getOrDefault(one.id(), List.of()), votes.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Kept kept(AccreditationCase one, List<CaseFinding> findings, List<Vote> votes) {
        LocalDate today = LocalDate.now(clock);
        int months = packs.get(one.pack())
                .accreditation()
                .map(Accreditation::certificate)
                .orElseThrow()
                .surveillanceMonths();
        Awaits awaits = Awaits.of(one, findings, today, months).considering(one, votes);
        return new Kept(one, findings, votes, awaits, today, months);
    }
}
