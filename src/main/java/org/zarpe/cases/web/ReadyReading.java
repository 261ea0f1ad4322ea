package org.zarpe.cases.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Gate;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Rules;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.words.Words;

/** Whether a company is ready for an assessor, by what it and its adviser recorded: no gate is passed by it. */
@Component
class ReadyReading {

    private final RequirementGrids grids;
    private final Enrolments enrolments;
    private final Rules rules;

    ReadyReading(RequirementGrids grids, Enrolments enrolments, Rules rules) {
        this.grids = grids;
        this.enrolments = enrolments;
        this.rules = rules;
    }

    /** @param pack the version of the method by which it would be decided */
    List<ReadyLine> of(Enrolled enrolled, Pack pack, Words words) {
        String company = "/companies/" + enrolled.company() + "/";
        RequirementGrid grid = grids.of(enrolled);
        long missing = grid.mandatoryMissing();
        int unproven = grid.withoutProof().size();
        List<ReadyLine> lines = new ArrayList<>();
        lines.add(new ReadyLine(
                words.of("cases.ready.requirements", missing, grid.mandatory().size()),
                missing == 0,
                company + "accreditation"));
        lines.add(new ReadyLine(words.of("cases.ready.proofs", unproven), unproven == 0, company + "evidence"));
        Facts facts = enrolments.facts(enrolled);
        pack.accreditation().map(Accreditation::gates).orElse(List.of()).stream()
                .filter(gate -> !gate.rule().contains("assessment."))
                .forEach(gate -> lines.add(recorded(gate, pack, facts, company, words)));
        return lines;
    }

    private ReadyLine recorded(Gate gate, Pack pack, Facts facts, String company, Words words) {
        boolean holds = rules.judge(pack, gate.rule(), facts).holds();
        return new ReadyLine(
                words.of(holds ? gate.name() : gate.refusal()),
                holds,
                company + (gate.rule().contains("training.") ? "training" : "plan"));
    }
}
