package org.zarpe.accreditation.web;

import org.zarpe.accreditation.RequirementLine;

/** A requirement in the grid; {@code self} and {@code adviser} are levels as people read them. */
public record GridRow(RequirementLine line, String href, String self, String adviser) {

    public String tone() {
        return switch (line.reach()) {
            case MET -> "success";
            case PARTLY -> "warning";
            case OPEN -> line.requirement().mandatory() ? "danger" : "neutral";
            case DOES_NOT_APPLY -> "neutral";
        };
    }
}
