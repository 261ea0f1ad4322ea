package org.zarpe.cases.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Assessment;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Gate;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Refusal;

/** What the first assessor found of a case, and what the method's gates say to it on a day. */
@Component
public class JudgeGates {

    private static final Pattern FACT = Pattern.compile("[a-z]+\\.[a-z_]+");

    private final Packs packs;
    private final Rules rules;
    private final Enrolments enrolments;
    private final AssessmentBook book;
    private final EvidenceShelf shelf;

    JudgeGates(Packs packs, Rules rules, Enrolments enrolments, AssessmentBook book, EvidenceShelf shelf) {
        this.packs = packs;
        this.rules = rules;
        this.enrolments = enrolments;
        this.book = book;
        this.shelf = shelf;
    }

    public Assessment assessment(AccreditationCase of, LocalDate on) {
        return assessment(of, enrolments.get(of.enrolment()), on);
    }

    private Assessment assessment(AccreditationCase of, Enrolled enrolled, LocalDate on) {
        Set<String> proven = shelf.of(enrolled).stream()
                .filter(piece -> piece.acceptedOn().isPresent() && piece.proves(on))
                .flatMap(piece -> piece.requirements().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Assessment(packs.get(of.pack()), book.found(of.id(), false), book.findings(of.id()), proven);
    }

    public List<GateResult> judge(AccreditationCase of, LocalDate on) {
        Enrolled enrolled = enrolments.get(of.enrolment());
        Assessment assessment = assessment(of, enrolled, on);
        Pack pack = assessment.pack();
        Facts facts = enrolments.facts(enrolled).and(assessment.facts());
        return pack.accreditation().map(Accreditation::gates).orElse(List.of()).stream()
                .map(gate -> new GateResult(gate, rules.judge(pack, gate.rule(), facts), read(gate, facts)))
                .toList();
    }

    /** Refused with {@code gate-fails} and, for each, its name and what is missing. */
    public Outcome<List<GateResult>> allHold(AccreditationCase of, LocalDate on) {
        List<GateResult> results = judge(of, on);
        List<Refusal> failing = results.stream()
                .filter(result -> !result.holds())
                .map(result -> Refusal.of(
                        "gate-fails", result.gate().name(), result.gate().refusal()))
                .toList();
        return failing.isEmpty() ? Outcome.done(results) : Outcome.refused(failing);
    }

    private static Map<String, String> read(Gate gate, Facts facts) {
        Map<String, String> read = new LinkedHashMap<>();
        FACT.matcher(gate.rule())
                .results()
                .map(MatchResult::group)
                .forEach(name -> facts.value(name).ifPresent(value -> read.put(name, plain(value))));
        return read;
    }

    private static String plain(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity.isExact()
                    ? quantity.low().stripTrailingZeros().toPlainString()
                    : quantity.low().toPlainString() + "–" + quantity.high().toPlainString();
        }
        return value.toString();
    }
}
