package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.domain.FactLedger;
import org.zarpe.companies.domain.FactRules;
import org.zarpe.companies.domain.RecordedFact;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.WrittenFields;

@Component
@Transactional
public class RecordFacts {

    private final CompanyAccess access;
    private final FactLedger facts;
    private final Clock clock;

    RecordFacts(CompanyAccess access, FactLedger facts, Clock clock) {
        this.access = access;
        this.facts = facts;
        this.clock = clock;
    }

    public Outcome<UUID> record(Actor actor, CompanyId company, UUID id, FactKind kind, Map<String, String> written) {
        access.must(actor, Permission.CHANGE_FIGURES, company);
        return facts.existsById(id)
                ? Outcome.done(id)
                : read(kind, written).map(fact -> save(actor, company, id, fact));
    }

    Outcome<UUID> record(Actor actor, CompanyId company, UUID id, DatedFact fact) {
        access.must(actor, Permission.CHANGE_FIGURES, company);
        return facts.existsById(id)
                ? Outcome.done(id)
                : FactRules.of(fact, LocalDate.now(clock)).map(valid -> save(actor, company, id, valid));
    }

    /** The former value stays, superseded; who corrects one that somebody else corrected meanwhile is refused as stale. */
    public Outcome<UUID> correct(Actor actor, CompanyId company, UUID former, UUID id, Map<String, String> written) {
        RecordedFact wrong = get(actor, company, former);
        if (facts.existsById(id)) {
            return Outcome.done(id);
        }
        if (!wrong.stands()) {
            return Outcome.refused(Refusal.stale());
        }
        return read(wrong.fact().kind(), written).map(fact -> {
            RecordedFact right = wrong.correct(id, fact, actor.person().value(), clock.instant());
            facts.save(wrong.supersede());
            return facts.save(right).id();
        });
    }

    /** The fact, or what it has been corrected to since. */
    @Transactional(readOnly = true)
    public RecordedFact standing(Actor actor, CompanyId company, UUID id) {
        RecordedFact fact = get(actor, company, id);
        while (!fact.stands()) {
            fact = facts.findByCorrectsId(fact.id()).orElseThrow();
        }
        return fact;
    }

    private RecordedFact get(Actor actor, CompanyId company, UUID id) {
        access.must(actor, Permission.CHANGE_FIGURES, company);
        return facts.findById(id)
                .filter(fact -> fact.company().equals(company))
                .orElseThrow(() -> new NotAllowed("no fact " + id + " in the file of " + company));
    }

    private Outcome<DatedFact> read(FactKind kind, Map<String, String> written) {
        Faults faults = new Faults();
        return FactRules.read(kind, new WrittenFields(written, faults), faults, LocalDate.now(clock));
    }

    private UUID save(Actor actor, CompanyId company, UUID id, DatedFact fact) {
        return facts.save(RecordedFact.record(id, company, fact, actor.person().value(), clock.instant()))
                .id();
    }
}
