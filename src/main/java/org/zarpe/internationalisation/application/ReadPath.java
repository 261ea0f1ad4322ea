package org.zarpe.internationalisation.application;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.internationalisation.domain.BornGlobal;
import org.zarpe.internationalisation.domain.EarlyYears;
import org.zarpe.internationalisation.domain.EstablishmentChain;
import org.zarpe.internationalisation.domain.PathFact;
import org.zarpe.internationalisation.domain.PathRecords;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.FactWords;

@Component
@Transactional
public class ReadPath {

    private final CompanyAccess access;
    private final RecordedPath paths;
    private final Enrolments enrolments;
    private final Rules rules;
    private final FactWords factWords;

    ReadPath(CompanyAccess access, RecordedPath paths, Enrolments enrolments, Rules rules, FactWords factWords) {
        this.access = access;
        this.paths = paths;
        this.enrolments = enrolments;
        this.rules = rules;
        this.factWords = factWords;
    }

    public PathReading read(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_PATH, company);
        PathRecords records = paths.of(company);
        List<BornGlobal> bornGlobal = enrolments
                .current(company)
                .map(enrolled -> bornGlobal(enrolled, EarlyYears.of(records)))
                .orElse(List.of());
        return new PathReading(records, EstablishmentChain.of(records), bornGlobal);
    }

    private List<BornGlobal> bornGlobal(Enrolled enrolled, Map<String, PathFact> early) {
        Pack pack = enrolments.packOf(enrolled);
        Facts facts = enrolments.facts(enrolled);
        return pack.bornGlobalDefinitions().stream()
                .map(definition -> BornGlobal.of(
                        definition,
                        rules.judge(pack, definition.rule(), facts),
                        early,
                        fact -> factWords.of(pack, fact)))
                .toList();
    }
}
