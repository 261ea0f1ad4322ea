package org.zarpe.demo;

import java.util.List;
import java.util.Set;

/** A part of a company's way. It happens once, in the first stage whose end asks for what it leaves. */
enum Episode {
    DECISION("decision."),
    LESSONS("training."),
    /** Nobody plans before the requirements are read. */
    READING("requirements.", "plan.agreed"),
    SWOT("swot."),
    VISITS("advice."),
    BASELINE("results.baseline"),
    STRATEGY("market.", "strategy."),
    PLAN("plan.agreed"),
    WORK("plan.actions_done", "plan.actions_open", "plan.agreed_open"),
    END_VALUES("results.end"),
    CONTINUITY("plan.continuity");

    private final List<String> leaves;

    Episode(String... leaves) {
        this.leaves = List.of(leaves);
    }

    boolean isAskedFor(Set<String> facts) {
        return facts.stream().anyMatch(fact -> leaves.stream().anyMatch(left -> is(fact, left)));
    }

    /** A name that ends with a dot stands for all below it. */
    private static boolean is(String fact, String left) {
        return left.endsWith(".") ? fact.startsWith(left) : fact.equals(left);
    }
}
