package org.zarpe.programmes.web;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.identity.People;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.FactWords;
import org.zarpe.programmes.domain.CriterionNote;
import org.zarpe.programmes.domain.CriterionVerdict;
import org.zarpe.programmes.domain.Stamp;
import org.zarpe.programmes.domain.Verdict;
import org.zarpe.shared.Text;

/** Judgements as people read them. */
@Component
class PlainWords {

    private final FactWords facts;
    private final People people;

    PlainWords(FactWords facts, People people) {
        this.facts = facts;
        this.people = people;
    }

    List<ConditionLine> conditions(Pack pack, List<JudgedCondition> conditions) {
        return conditions.stream()
                .map(one -> new ConditionLine(
                        one.condition().text(),
                        one.judgement().truth(),
                        words(pack, one.judgement().missing()),
                        words(pack, one.judgement().tooImprecise())))
                .toList();
    }

    List<VerdictLine> verdicts(Pack pack, List<CriterionVerdict> verdicts) {
        return verdicts.stream().map(one -> line(pack, one)).toList();
    }

    Remark remark(Text text, Stamp stamp) {
        return new Remark(text, people.nameOf(stamp.by()), stamp.day());
    }

    private VerdictLine line(Pack pack, CriterionVerdict verdict) {
        boolean cannotTell = verdict.verdict() == Verdict.CANNOT_TELL;
        return new VerdictLine(
                verdict.criterion().id(),
                verdict.criterion().text(),
                verdict.criterion().help(),
                verdict.verdict(),
                cannotTell ? words(pack, verdict.judgement().missing()) : List.of(),
                cannotTell ? words(pack, verdict.judgement().tooImprecise()) : List.of(),
                verdict.criterion()
                        .awaits()
                        .flatMap(pack::findInstrument)
                        .map(instrument -> instrument.name())
                        .orElse(null),
                verdict.report().map(CriterionNote::text).orElse(null),
                verdict.overrides().stream()
                        .map(note -> remark(note.text(), note.stamp()))
                        .toList());
    }

    private List<Text> words(Pack pack, Collection<String> names) {
        return names.stream()
                .sorted()
                .map(name -> facts.of(pack, name))
                .distinct()
                .toList();
    }
}
