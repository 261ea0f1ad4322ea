package org.zarpe.cases.web;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each gate said on the day of a decision, by its id, as it was kept with it. */
record FrozenGates(Map<String, Frozen> gates) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Frozen(boolean passed, Map<String, String> facts) {}

    static FrozenGates of(String record) {
        Map<String, Frozen> gates = new LinkedHashMap<>();
        for (JsonNode gate : JSON.readTree(record).path("gates")) {
            Map<String, String> facts = new LinkedHashMap<>();
            gate.path("facts")
                    .properties()
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
            gates.put(
                    gate.path("gate").asString(), new Frozen(gate.path("passed").asBoolean(), facts));
        }
        return new FrozenGates(gates);
    }
}
