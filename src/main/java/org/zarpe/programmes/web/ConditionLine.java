package org.zarpe.programmes.web;

import java.util.List;
import org.zarpe.shared.Text;
import org.zarpe.shared.Truth;

/** A condition in plain words, whether it holds, and what is missing where that cannot be told. */
public record ConditionLine(Text text, Truth truth, List<Text> missing, List<Text> tooImprecise) {

    public boolean holds() {
        return truth == Truth.YES;
    }
}
