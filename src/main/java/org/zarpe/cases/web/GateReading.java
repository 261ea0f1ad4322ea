package org.zarpe.cases.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.application.JudgeGates;
import org.zarpe.cases.domain.Assessment;
import org.zarpe.cases.domain.DecisionBook;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.cases.web.GateLine.Fact;
import org.zarpe.cases.web.GateLine.Place;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Requirement;
import org.zarpe.programmes.FactWords;
import org.zarpe.shared.Truth;
import org.zarpe.shared.words.Words;

/** The gates of a case in words, each with what it read and where that is put right. */
@Component
class GateReading {

    private static final int MOST = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final JudgeGates gates;
    private final CaseShelf shelf;
    private final FactWords facts;
    private final Packs packs;

    GateReading(JudgeGates gates, CaseShelf shelf, FactWords facts, Packs packs) {
        this.gates = gates;
        this.shelf = shelf;
        this.facts = facts;
        this.packs = packs;
    }

    /** Of a case that was decided, as they stood then. */
    @Transactional(readOnly = true)
    public List<GateLine> of(Kept kept, Words words) {
        return shelf.decided(kept).map(decision -> then(kept, decision, words)).orElseGet(() -> now(kept, words));
    }

    private List<GateLine> then(Kept kept, DecisionBook.Frozen decision, Words words) {
        Pack pack = packs.get(kept.opened().pack());
        FrozenGates frozen = FrozenGates.of(decision.record());
        return pack.accreditation().map(Accreditation::gates).orElse(List.of()).stream()
                .flatMap(gate -> Optional.ofNullable(frozen.gates().get(gate.id()))
                        .map(one -> new GateLine(
                                gate, Truth.of(one.passed()), read(pack, one.facts(), words), List.of(), List.of(), 0))
                        .stream())
                .toList();
    }

    private List<GateLine> now(Kept kept, Words words) {
        Assessment assessment = gates.assessment(kept.opened(), kept.today());
        return gates.judge(kept.opened(), kept.today()).stream()
                .map(result -> line(kept.opened().company(), result, assessment, words))
                .toList();
    }

    private GateLine line(CompanyId company, GateResult result, Assessment assessment, Words words) {
        Pack pack = assessment.pack();
        List<Place> places = result.holds() ? List.of() : places(company, result, assessment, words);
        return new GateLine(
                result.gate(),
                result.judgement().truth(),
                read(pack, result.facts(), words),
                Stream.concat(result.judgement().missing().stream(), result.judgement().tooImprecise().stream())
                        .sorted()
                        .map(name -> facts.of(pack, name))
                        .toList(),
                places.stream().limit(MOST).toList(),
                Math.max(0, places.size() - MOST));
    }

    private List<Fact> read(Pack pack, Map<String, String> read, Words words) {
        return read.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> new Fact(facts.of(pack, fact.getKey()), value(fact.getValue(), words)))
                .toList();
    }

    private static String value(String written, Words words) {
        return switch (written) {
            case "true" -> words.of("cases.fact.true");
            case "false" -> words.of("cases.fact.false");
            default -> NUMBER.matcher(written).replaceAll(number -> words.number(new BigDecimal(number.group())));
        };
    }

    /** Each requirement that a gate reads by counting; otherwise the page of the file where its facts come from. */
    private static List<Place> places(CompanyId company, GateResult result, Assessment assessment, Words words) {
        String rule = result.gate().rule();
        TreeSet<String> open = new TreeSet<>(assessment.findings().stream()
                .filter(one -> one.isOpenMajor())
                .map(one -> one.requirement())
                .toList());
        Stream<Place> requirements = Stream.<Map.Entry<String, Predicate<Requirement>>>of(
                        Map.entry("assessment.unverified", assessment::isUnverified),
                        Map.entry("assessment.mandatory_unmet", assessment::isMandatoryUnmet),
                        Map.entry("assessment.open_major", one -> open.contains(one.id())),
                        Map.entry("assessment.evidence_lapsed", assessment::lacksProof))
                .filter(counted -> rule.contains(counted.getKey()))
                .flatMap(counted -> assessment.which(counted.getValue()))
                .map(one ->
                        new Place(one.code() + " " + words.of(one.name()), Addresses.requirement(company, one.id())));
        Stream<Place> pages = Stream.of("training", "plan")
                .filter(page -> rule.contains(page + "."))
                .map(page -> new Place(words.of("cases.gate.to-" + page), "/companies/" + company + "/" + page));
        return Stream.concat(requirements, pages).toList();
    }
}
