package org.zarpe.programmes.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zarpe.methodology.Condition;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.RuleReading;
import org.zarpe.methodology.Rules;
import org.zarpe.methodology.Stage;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.programmes.domain.Verdicts;

/** An enrolment, its method, and what is known of it. */
public record Judged(Enrolment enrolment, Pack pack, Facts facts, Verdicts verdicts, Rules rules) {

    public List<JudgedCondition> entry(String stage) {
        return rules.judgeEach(pack, pack.stage(stage).entry(), facts);
    }

    public List<JudgedCondition> exit(String stage) {
        return rules.judgeEach(pack, pack.stage(stage).exit(), facts);
    }

    public boolean mayClose(String stage) {
        return exit(stage).stream().allMatch(condition -> condition.judgement().holds());
    }

    /** Stages that never opened and whose entry would hold, were the given one closed. */
    public List<Stage> opensAfter(String closed) {
        Facts after = facts.and(
                Facts.builder().put("stage." + closed + ".closed", true).build());
        return pack.stages().stream()
                .filter(stage -> !enrolment.enrolled().hasOpened(stage.id()))
                .filter(stage -> rules.judgeEach(pack, stage.entry(), after).stream()
                        .allMatch(condition -> condition.judgement().holds()))
                .toList();
    }

    /** Facts read by the conditions that keep an open stage from closing, or the next one from opening. */
    public Set<String> awaited() {
        RuleReading reading = new RuleReading(pack);
        return pack.stages().stream()
                .flatMap(stage -> unmet(pending(stage, reading)))
                .flatMap(condition -> reading.facts(condition).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Condition> pending(Stage stage, RuleReading reading) {
        Enrolled enrolled = enrolment.enrolled();
        if (enrolled.isOpen(stage.id())) {
            return stage.exit();
        }
        boolean comesNext = !enrolled.hasOpened(stage.id())
                && reading.forerunners(stage).stream().allMatch(enrolled::hasOpened);
        return comesNext ? stage.entry() : List.of();
    }

    /** Of a named rule that does not hold, only what does not hold in it. */
    private Stream<Condition> unmet(List<Condition> conditions) {
        return rules.judgeEach(pack, conditions, facts).stream()
                .filter(judged -> !judged.judgement().holds())
                .map(JudgedCondition::condition)
                .flatMap(condition -> Stream.concat(
                        Stream.of(condition),
                        new RuleReading(pack).rules(condition).stream().flatMap(rule -> unmet(rule.conditions()))));
    }

    /** The stages that cannot close before go or no-go is decided. */
    public Set<String> awaitingDecision() {
        return new RuleReading(pack).stagesThatLeaveBy("decision.go");
    }

    public boolean decisionIsAwaited() {
        Enrolled enrolled = enrolment.enrolled();
        return enrolled.end() == null && awaitingDecision().stream().anyMatch(enrolled::isOpen);
    }
}
