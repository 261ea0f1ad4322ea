package org.zarpe.cases.application;

import org.springframework.stereotype.Component;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolled;

/** When to say to a company that it may ask to be recognised: it may sooner, but it would be sent home. */
@Component
class WorthAsking {

    private final RequirementGrids grids;
    private final Packs packs;

    WorthAsking(RequirementGrids grids, Packs packs) {
        this.grids = grids;
        this.packs = packs;
    }

    boolean is(Enrolled enrolled) {
        return packs.get(enrolled.pack()).accreditation().isPresent()
                && grids.of(enrolled).mandatoryMissing() == 0;
    }
}
