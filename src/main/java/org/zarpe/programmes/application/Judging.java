package org.zarpe.programmes.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.Criterion;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;
import org.zarpe.programmes.domain.CriterionVerdict;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Verdicts;

/** Gathers what all modules know of an enrolment and judges it by the enrolment's own version of the method. */
@Component
public class Judging {

    private final Packs packs;
    private final Rules rules;
    private final CompanyFacts companies;
    private final ObjectProvider<FactSource> sources;

    Judging(Packs packs, Rules rules, CompanyFacts companies, ObjectProvider<FactSource> sources) {
        this.packs = packs;
        this.rules = rules;
        this.companies = companies;
        this.sources = sources;
    }

    /** An enrolment with its method and all that is known of it, at this moment. */
    public Judged judged(Enrolment enrolment) {
        Enrolled enrolled = enrolment.enrolled();
        Pack pack = packs.get(enrolled.pack());
        Facts.Builder told = Facts.builder();
        // other modules may in turn read enrolments, so they are asked for only now
        sources.orderedStream().forEach(source -> source.tell(enrolled, told));
        EnrolmentFacts.tell(enrolment, told);
        Facts facts = told.build();
        Verdicts verdicts = verdicts(pack, facts, enrolment);
        if (enrolled.appliedOn() != null) {
            told.put("application.eligible", verdicts.eligible());
        }
        return new Judged(enrolment, pack, told.build(), verdicts, rules);
    }

    /** The verdicts as they would be, were the application sent on the day. */
    public Verdicts verdictsAsIfSentOn(LocalDate day, Judged judged) {
        Facts facts = judged.facts().and(companies.asOf(judged.enrolment().company(), day));
        return verdicts(judged.pack(), facts, judged.enrolment());
    }

    private Verdicts verdicts(Pack pack, Facts facts, Enrolment enrolment) {
        return new Verdicts(
                verdicts(pack, pack.eligibility().company(), facts, enrolment),
                verdicts(pack, pack.eligibility().entrepreneur(), facts, enrolment));
    }

    private List<CriterionVerdict> verdicts(Pack pack, List<Criterion> criteria, Facts facts, Enrolment enrolment) {
        return criteria.stream()
                .map(criterion -> CriterionVerdict.of(
                        criterion, rules.judge(pack, criterion.rule(), facts), facts, enrolment.notes()))
                .toList();
    }
}
