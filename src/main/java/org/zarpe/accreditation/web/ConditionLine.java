package org.zarpe.accreditation.web;

import java.util.List;
import org.zarpe.shared.Text;
import org.zarpe.shared.Truth;

/** A condition in plain words, whether it holds, and which facts are missing where that cannot be told. */
public record ConditionLine(Text text, Truth truth, List<Text> missing, List<Text> tooImprecise) {

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
            case YES -> "check";
            case NO -> "x";
            case CANNOT_TELL -> "circle-help";
        };
    }
}
