package org.zarpe.accreditation.web;

import java.util.List;
import org.zarpe.shared.Text;
import org.zarpe.shared.Truth;

/**
 * A named rule of the method and how far the company is from it.
 *
 * @param main the one this tab is about: it is shown open
 */
public record Readiness(String id, Text name, Text meaning, boolean main, List<ConditionLine> conditions) {

    public long met() {
        return conditions.stream().filter(ConditionLine::holds).count();
    }

    public List<ConditionLine> missing() {
        return conditions.stream().filter(line -> !line.holds()).toList();
    }

    public List<ConditionLine> holding() {
        return conditions.stream().filter(ConditionLine::holds).toList();
    }

    public int all() {
        return conditions.size();
    }

    public boolean isReady() {
        return met() == all();
    }

    public Truth truth() {
        return conditions.stream().map(ConditionLine::truth).reduce(Truth.YES, Truth::and);
    }
}
