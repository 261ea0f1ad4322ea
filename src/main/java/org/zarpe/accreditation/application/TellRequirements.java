package org.zarpe.accreditation.application;

import org.springframework.stereotype.Component;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;

@Component
class TellRequirements implements FactSource {

    private final RequirementGrids grids;

    TellRequirements(RequirementGrids grids) {
        this.grids = grids;
    }

    @Override
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        RequirementGrid grid = grids.of(enrolled);
        if (!grid.lines().isEmpty()) {
            facts.put(
                    "requirements.mandatory_without_evidence",
                    grid.withoutProof().size());
            facts.put("requirements.mandatory_work_open", grid.openWork());
        }
    }
}
