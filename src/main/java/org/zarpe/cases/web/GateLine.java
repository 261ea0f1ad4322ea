package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.methodology.Gate;
import org.zarpe.shared.Text;
import org.zarpe.shared.Truth;

/**
 * A gate and what it says today.
 *
 * @param facts what its rule read
 * @param lacking facts that are not recorded, or not precisely enough
 * @param wanting where it is put right, one a requirement or place
 * @param more how many further ones there are
 */
public record GateLine(Gate gate, Truth truth, List<Fact> facts, List<Text> lacking, List<Place> wanting, int more) {

    public record Fact(Text name, String value) {}

    /** Where something is put right. */
    public record Place(String label, String href) {}

    public boolean holds() {
        return truth == Truth.YES;
    }

    public String tone() {
        return switch (truth) {
            case YES -> "success";
            case NO -> "danger";
            case CANNOT_TELL -> "warning";
        };
    }

    public String icon() {
        return switch (truth) {
            case YES -> "circle-check";
            case NO -> "circle-x";
            case CANNOT_TELL -> "circle-help";
        };
    }
}
