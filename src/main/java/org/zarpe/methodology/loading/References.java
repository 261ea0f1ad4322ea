package org.zarpe.methodology.loading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zarpe.methodology.CertificateTerms;

/** Names that must be unique, names that must exist, and counts that must agree. */
final class References {

    private final Outline outline;
    private final Faults faults;

    private References(Outline outline, Faults faults) {
        this.outline = outline;
        this.faults = faults;
    }

    static void check(Outline outline, Faults faults) {
        References references = new References(outline, faults);
        references.uniqueness();
        references.existence();
        references.instruments();
        references.sections();
        outline.accreditation().ifPresent(references::accreditation);
        new Levels(outline, faults).check();
    }

    private void uniqueness() {
        Branch pack = outline.pack();
        for (String list : List.of("pillars", "foundations", "reliabilities", "factors")) {
            unique(list, pack.items(list).stream(), "id");
        }
        unique("foundation numbers", pack.items("foundations").stream(), "number");
        unique("criteria", outline.criteria(), "id");
        unique("rules", outline.rules(), "id");
        unique("stages", outline.stages(), "id");
        unique("stage orders", outline.stages(), "order");
        unique("instruments", outline.instruments(), "id");
        unique("instrument orders", outline.instruments(), "order");
        unique("dimensions", outline.dimensions(), "id");
        unique("items", outline.items(), "id");
        unique("requirement files", outline.of(FileKind.REQUIREMENTS), "foundation");
        unique("requirements", outline.requirements(), "id");
        unique("requirement codes", outline.requirements(), "code");
        unique("competences", outline.competences(), "id");
        unique("processes", outline.processes(), "id");
        unique("indicators", outline.indicators(), "id");
        unique("definitions", outline.definitions(), "id");
        outline.processes()
                .map(process -> process.at("procedure"))
                .forEach(procedure -> unique("indicators", procedure.items("indicators").stream(), "id"));
        outline.items().forEach(item -> unique("choices", item.items("choices").stream(), "id"));
        outline.rules().forEach(rule -> unique("conditions", rule.items("conditions").stream(), "id"));
        outline.stages().forEach(stage -> unique("entry conditions", stage.items("entry").stream(), "id"));
        outline.stages().forEach(stage -> unique("exit conditions", stage.items("exit").stream(), "id"));
        pack.at("tables").entries().forEach(table -> unique("columns", table.getValue().items().stream(), "column"));
    }

    private void existence() {
        Branch pack = outline.pack();
        Set<String> foundations = ids(pack.items("foundations").stream());
        Set<String> reliabilities = ids(pack.items("reliabilities").stream());
        Set<String> processes = ids(outline.processes());
        Set<String> stages = ids(outline.stages());
        Set<String> instruments = ids(outline.instruments());
        Set<String> indicators = ids(outline.indicators());
        outline.of(FileKind.REQUIREMENTS).forEach(file -> known(file.at("foundation"), "foundation", foundations));
        outline.requirements().forEach(requirement -> {
            requirement.items("reliabilities").forEach(one -> known(one, "reliability", reliabilities));
            requirement.items("processes").forEach(one -> known(one, "process", processes));
            if (!reliabilities.isEmpty() && requirement.items("reliabilities").isEmpty()) {
                faults.add(requirement, "The requirement must serve at least one reliability of pack.yaml.");
            }
        });
        outline.processes().forEach(process -> process.items("feeds").forEach(one -> known(one, "process", processes)));
        outline.instruments().forEach(instrument -> known(instrument.at("stage"), "stage", stages));
        outline.criteria()
                .map(criterion -> criterion.at("awaits"))
                .forEach(one -> known(one, "instrument", instruments));
        pack.at("tables").entries().stream()
                .flatMap(table -> table.getValue().items().stream())
                .forEach(column -> known(column.at("indicator"), "indicator", indicators));
        known(pack.at("goal").at("rule"), "rule", ids(outline.rules()));
        known(pack.at("settings").at("training_pillar"), "pillar", ids(pack.items("pillars").stream()));
        if (!instruments.contains("application")) {
            faults.add(
                    "instruments/application.yaml", 1, "No instrument has the id 'application'; every pack has one.");
        }
    }

    private void instruments() {
        Set<String> factors = ids(outline.pack().items("factors").stream());
        outline.instruments().forEach(instrument -> {
            Set<String> dimensions = ids(instrument.items("dimensions").stream());
            instrument.items("items").forEach(item -> known(item.at("dimension"), "dimension", dimensions));
        });
        outline.dimensions()
                .filter(dimension -> dimension.text("kind").equals("factor"))
                .forEach(dimension -> known(dimension.at("id"), "factor", factors));
        outline.dimensions().forEach(this::motorAndBrake);
    }

    private void sections() {
        Branch pack = outline.pack();
        section("requirements", pack.at("goal"), "pack.yaml does not say under 'goal' what they are met for");
        section(
                "strategy",
                pack.at("settings").at("market_options"),
                "'settings' has no 'market_options', the markets to prepare before one may be chosen");
    }

    private void accreditation(Branch file) {
        Branch pack = outline.pack();
        unique("gates", file.items("gates").stream(), "id");
        Branch profile = file.at("profile");
        Set<String> reliabilities = ids(pack.items("reliabilities").stream());
        Set<String> foundations = ids(pack.items("foundations").stream());
        profile.items("reliabilities").forEach(one -> known(one, "reliability", reliabilities));
        profile.items("foundations").forEach(one -> known(one, "foundation", foundations));
        file.at("certificate").at("sentence").entries().stream()
                .map(Map.Entry::getValue)
                .filter(sentence -> !sentence.string().orElse("").contains(CertificateTerms.OPERATOR))
                .forEach(sentence -> faults.add(
                        sentence,
                        "The sentence must name who recognises: '%s' stands for it."
                                .formatted(CertificateTerms.OPERATOR)));
        if (!pack.strings("sections").contains("requirements")) {
            faults.add(file, "The file is there, but pack.yaml does not declare the section 'requirements'.");
        }
    }

    private void section(String section, Branch needed, String reason) {
        if (outline.pack().strings("sections").contains(section) && !needed.exists()) {
            faults.add(
                    outline.pack().at("sections"), "The section '%s' is declared, but %s.".formatted(section, reason));
        }
    }

    private void motorAndBrake(Branch dimension) {
        BigDecimal motor = dimension.number("motor_from").orElse(BigDecimal.ONE);
        BigDecimal brake = dimension.number("brake_below").orElse(BigDecimal.ZERO);
        if (brake.compareTo(motor) > 0) {
            faults.add(
                    dimension.at("brake_below"),
                    "'brake_below' must not be above 'motor_from' (%s), but is %s.".formatted(motor, brake));
        }
    }

    private void unique(String what, Stream<Branch> branches, String key) {
        Map<String, Branch> before = new HashMap<>();
        branches.map(branch -> branch.at(key)).filter(Branch::exists).forEach(branch -> {
            Branch first = before.putIfAbsent(branch.node().asString(), branch);
            if (first != null) {
                faults.add(
                        branch,
                        "'%s' stands twice among the %s; it is already at %s:%d."
                                .formatted(
                                        branch.node().asString(),
                                        what,
                                        first.document().file(),
                                        first.line()));
            }
        });
    }

    private void known(Branch reference, String kind, Set<String> ids) {
        reference.string().filter(id -> !ids.contains(id)).ifPresent(id -> {
            String expected = ids.isEmpty() ? "the pack has none" : "expected one of " + String.join(", ", ids);
            faults.add(reference, "There is no %s '%s'; %s.".formatted(kind, id, expected));
        });
    }

    private static Set<String> ids(Stream<Branch> branches) {
        Function<Branch, Stream<String>> id = branch -> branch.string("id").stream();
        return branches.flatMap(id).collect(Collectors.toCollection(TreeSet::new));
    }
}
