package org.zarpe.api.resources;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Wire;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Direction;
import org.zarpe.methodology.IndicatorKind;
import org.zarpe.methodology.IndicatorUnit;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.ItemKind;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Text;

/** Published methods: what a programme asks, requires and measures. */
@RestController
@RequestMapping("/api/v1/packs")
@Offers(Area.PACKS)
class PacksResource {

    private final Packs packs;

    PacksResource(Packs packs) {
        this.packs = packs;
    }

    record PackLine(String id, String version, Text name) implements Wire {}

    record PackBody(
            String id,
            String version,
            Text name,
            Text summary,
            String licence,
            List<String> authors,
            List<String> sections,
            List<PackStage> stages,
            List<PackInstrument> instruments,
            List<PackRequirement> requirements,
            List<PackProcess> processes,
            List<PackIndicator> indicators,
            @Nullable PackAccreditation accreditation)
            implements Wire {
        static PackBody of(Pack pack) {
            return new PackBody(
                    pack.id(),
                    pack.version(),
                    pack.name(),
                    pack.summary(),
                    pack.licence(),
                    pack.authors(),
                    pack.sections(),
                    pack.stages().stream()
                            .map(stage -> new PackStage(stage.id(), stage.name(), stage.plannedDays()))
                            .toList(),
                    pack.instruments().stream().map(PackInstrument::of).toList(),
                    pack.requirements().stream()
                            .map(one -> new PackRequirement(
                                    one.id(), one.code(), one.foundation(), one.name(), one.weight(), one.mandatory()))
                            .toList(),
                    pack.processes().stream().map(PackProcess::of).toList(),
                    pack.indicators().stream()
                            .map(one -> new PackIndicator(
                                    one.id(),
                                    one.name(),
                                    one.unit(),
                                    one.direction(),
                                    one.kind(),
                                    one.formula().isPresent()))
                            .toList(),
                    pack.accreditation().map(PackAccreditation::of).orElse(null));
        }
    }

    record PackStage(String id, Text name, int plannedDays) {}

    record PackInstrument(String id, Text name, String stage, List<PackItem> items) {
        static PackInstrument of(Instrument instrument) {
            return new PackInstrument(
                    instrument.id(),
                    instrument.name(),
                    instrument.stage(),
                    instrument.items().stream().map(PackItem::of).toList());
        }
    }

    /** @param choices ids, where one is chosen */
    record PackItem(
            String id,
            String dimension,
            ItemKind kind,
            Text text,
            List<String> choices,
            @Nullable Text unit) {
        static PackItem of(Item item) {
            return new PackItem(
                    item.id(),
                    item.dimension(),
                    item.kind(),
                    item.text(),
                    item.choices().stream().map(choice -> choice.id()).toList(),
                    item.unit().orElse(null));
        }
    }

    record PackRequirement(
            String id, String code, String foundation, Text name, BigDecimal weight, boolean mandatory) {}

    /** @param computed whether the method computes it from others */
    record PackIndicator(
            String id, Text name, IndicatorUnit unit, Direction direction, IndicatorKind kind, boolean computed) {}

    @GetMapping
    Listing<PackLine> list(Actor actor, Paging paging) {
        return paging.cut(
                "packs",
                packs.published(),
                PackRef::toString,
                ref -> new PackLine(ref.id(), ref.version(), packs.get(ref).name()));
    }

    @GetMapping("/{pack}/{packVersion}")
    PackBody get(Actor actor, @PathVariable String pack, @PathVariable String packVersion) {
        return PackBody.of(packs.find(pack, packVersion).map(packs::get).orElseThrow());
    }
}
