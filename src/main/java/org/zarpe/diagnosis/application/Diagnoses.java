package org.zarpe.diagnosis.application;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.domain.AnswerSheet;
import org.zarpe.diagnosis.domain.Answers;
import org.zarpe.diagnosis.domain.Diagnosis;
import org.zarpe.diagnosis.domain.Marks;
import org.zarpe.diagnosis.domain.Questionnaire;
import org.zarpe.diagnosis.domain.ReadingBook;
import org.zarpe.diagnosis.domain.SwotBoard;
import org.zarpe.diagnosis.domain.SwotItem;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Truth;
import org.zarpe.shared.tenancy.Look;

/** Puts together what is kept of an enrolment. */
@Component
public class Diagnoses {

    private record Answered(EnrolmentId by) {}

    private record Drawn(EnrolmentId by) {}

    private final Packs packs;
    private final Rules rules;
    private final Answers answers;
    private final ReadingBook readings;
    private final SwotBoard swot;
    private final OtherFacts others;
    private final CompanyAccess access;

    Diagnoses(
            Packs packs,
            Rules rules,
            Answers answers,
            ReadingBook readings,
            SwotBoard swot,
            OtherFacts others,
            CompanyAccess access) {
        this.packs = packs;
        this.rules = rules;
        this.answers = answers;
        this.readings = readings;
        this.swot = swot;
        this.others = others;
        this.access = access;
    }

    @Transactional(readOnly = true)
    public Diagnosis of(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_DIAGNOSIS, enrolled.company());
        return of(enrolled);
    }

    /** For what the module computes from it. */
    @Transactional(readOnly = true)
    Diagnosis of(Enrolled enrolled) {
        return of(enrolled, () -> others.of(enrolled));
    }

    /** Where what the others know has been asked already. */
    @Transactional(readOnly = true)
    Diagnosis of(Enrolled enrolled, Facts others) {
        return of(enrolled, () -> others);
    }

    private Diagnosis of(Enrolled enrolled, Supplier<Facts> others) {
        Pack pack = packs.get(enrolled.pack());
        return new Diagnosis(pack, questionnaires(enrolled, pack, others), marks(enrolled, pack), swot(enrolled));
    }

    private List<Questionnaire> questionnaires(Enrolled enrolled, Pack pack, Supplier<Facts> others) {
        AnswerSheet sheet = Look.once(new Answered(enrolled.id()), () -> answers.sheet(enrolled.id()));
        Facts known = known(pack, sheet, others);
        return pack.instruments().stream()
                .map(instrument ->
                        new Questionnaire(instrument, pack.scale(), sheet, relevance(pack, instrument, known)))
                .toList();
    }

    /** Only a pack whose items have rules of relevance needs to know more than the answers. */
    private static Facts known(Pack pack, AnswerSheet sheet, Supplier<Facts> others) {
        if (pack.instruments().stream()
                .flatMap(instrument -> instrument.items().stream())
                .allMatch(item -> item.relevant().isEmpty())) {
            return Facts.none();
        }
        Facts.Builder facts = Facts.builder().put(others.get());
        pack.instruments()
                .forEach(instrument -> facts.put(new Questionnaire(instrument, pack.scale(), sheet, Map.of()).facts()));
        return facts.build();
    }

    private Map<String, Truth> relevance(Pack pack, Instrument instrument, Facts known) {
        Map<String, Truth> relevance = new HashMap<>();
        for (Item item : instrument.items()) {
            item.relevant()
                    .ifPresent(rule -> relevance.put(
                            item.id(), rules.judge(pack, rule, known).truth()));
        }
        return relevance;
    }

    private Map<Reader, Marks> marks(Enrolled enrolled, Pack pack) {
        return Arrays.stream(Reader.values())
                .collect(Collectors.toMap(
                        Function.identity(), reader -> new Marks(pack, readings.latest(enrolled.id(), reader))));
    }

    private Map<Quadrant, Integer> swot(Enrolled enrolled) {
        return Look.once(new Drawn(enrolled.id()), () -> swot.of(enrolled.id())).stream()
                .collect(Collectors.groupingBy(SwotItem::quadrant, Collectors.summingInt(item -> 1)));
    }
}
