package org.zarpe.audit.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zarpe.methodology.Competence;
import org.zarpe.methodology.Criterion;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.Pillar;
import org.zarpe.methodology.Requirement;
import org.zarpe.methodology.Stage;
import org.zarpe.shared.Text;

/** What the method calls the things that records point to. */
final class MethodWords {
    private final Packs packs;
    private final Map<PackRef, Pack> opened = new HashMap<>();

    MethodWords(Packs packs) {
        this.packs = packs;
    }

    Optional<Text> name(PackRef version, String column, String id) {
        Pack pack = opened.computeIfAbsent(version, packs::get);
        return switch (column) {
            case "requirement", "requirements" -> pack.findRequirement(id).map(Requirement::name);
            case "indicator" -> pack.findIndicator(id).map(Indicator::name);
            case "stage" -> pack.findStage(id).map(Stage::name);
            case "instrument" -> pack.findInstrument(id).map(Instrument::name);
            case "pillar" -> pack.findPillar(id).map(Pillar::name);
            case "competence" -> pack.findCompetence(id).map(Competence::name);
            case "criterion" ->
                pack.eligibility().all().stream()
                        .filter(criterion -> criterion.id().equals(id))
                        .findFirst()
                        .map(Criterion::text);
            case "item" ->
                pack.instruments().stream()
                        .flatMap(instrument -> instrument.findItem(id).stream())
                        .findFirst()
                        .map(Item::text);
            default -> Optional.empty();
        };
    }
}
