package org.zarpe.methodology.expressions;

import static org.zarpe.methodology.expressions.FactType.BOOL;
import static org.zarpe.methodology.expressions.FactType.QUANTITY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zarpe.methodology.ItemKind;
import org.zarpe.methodology.Pack;

/** The facts that the rules of a pack may read, with their types: those every pack has and those its own items, dimensions and stages give. */
public final class Vocabulary {

    private static final Map<String, FactType> COMMON = common();

    private final Map<String, FactType> types;

    private Vocabulary(Map<String, FactType> types) {
        this.types = new TreeMap<>(types);
    }

    public static Vocabulary of(Pack pack) {
        Builder words = builder();
        pack.instruments().forEach(instrument -> {
            words.instrument(instrument.id());
            instrument.items().forEach(item -> words.item(instrument.id(), item.id(), item.kind()));
        });
        pack.dimensions().forEach(dimension -> words.dimension(dimension.id()));
        pack.foundations().forEach(foundation -> words.foundation(foundation.id()));
        pack.reliabilities().forEach(reliability -> words.reliability(reliability.id()));
        pack.rules().forEach(rule -> words.rule(rule.id()));
        pack.stages().forEach(stage -> words.stage(stage.id()));
        return words.build();
    }

    /** The only facts of an indicator's formula: the values of the same period. */
    static Vocabulary ofValues(Set<String> indicators) {
        Map<String, FactType> types = new TreeMap<>();
        indicators.forEach(indicator -> types.put("value." + indicator, FactType.DOUBLE));
        return new Vocabulary(types);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Map<String, FactType> types() {
        return types;
    }

    private static Map<String, FactType> common() {
        Map<String, FactType> facts = new LinkedHashMap<>();
        quantities(facts, "company", "years_of_life", "employees", "export_records");
        quantities(facts, "requirements", "mandatory_unmet", "unread", "mandatory_without_evidence");
        quantities(facts, "requirements", "mandatory_work_open", "overall", "lowest_foundation");
        bools(facts, "application", "sent", "consent", "eligible");
        bools(facts, "decision", "go");
        quantities(facts, "swot", "strengths", "weaknesses", "opportunities", "threats");
        quantities(facts, "market", "options");
        bools(facts, "market", "chosen");
        bools(facts, "strategy", "objective");
        quantities(facts, "plan", "actions", "actions_open", "agreed_open", "actions_done");
        bools(facts, "plan", "agreed", "continuity");
        quantities(facts, "training", "sessions", "hours", "people", "competences");
        quantities(facts, "advice", "visits", "contacts", "hours");
        quantities(facts, "results", "baseline", "end");
        bools(facts, "accreditation", "granted");
        quantities(facts, "assessment", "open_major", "mandatory_unmet", "unverified", "evidence_lapsed");
        quantities(facts, "assessment", "overall", "lowest_foundation");
        quantities(facts, "path", "years_to_first_foreign_sale", "foreign_share_by_year_3", "countries_by_year_6");
        return Map.copyOf(facts);
    }

    private static void quantities(Map<String, FactType> facts, String of, String... names) {
        for (String name : names) {
            facts.put(of + "." + name, QUANTITY);
        }
    }

    private static void bools(Map<String, FactType> facts, String of, String... names) {
        for (String name : names) {
            facts.put(of + "." + name, BOOL);
        }
    }

    /** Gathers what a pack adds to the common facts. */
    public static final class Builder {

        private final Map<String, FactType> types = new LinkedHashMap<>(COMMON);

        private Builder() {}

        public Builder instrument(String id) {
            return add("complete." + id, BOOL);
        }

        public Builder item(String instrument, String id, ItemKind kind) {
            return add(instrument + "." + id, FactType.of(kind));
        }

        public Builder dimension(String id) {
            return add("score." + id, QUANTITY);
        }

        public Builder foundation(String id) {
            return add("foundation." + id, QUANTITY);
        }

        public Builder reliability(String id) {
            return add("reliability." + id, QUANTITY);
        }

        public Builder rule(String id) {
            return add("rule." + id, BOOL);
        }

        public Builder stage(String id) {
            return add("stage." + id + ".closed", BOOL);
        }

        private Builder add(String name, FactType type) {
            types.putIfAbsent(name, type);
            return this;
        }

        public Vocabulary build() {
            return new Vocabulary(types);
        }
    }
}
