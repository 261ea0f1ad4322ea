package org.zarpe.privacy.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where names of people stand as text beside what they did: the one list of it. Free text (minutes, notes, reasons) is not here; a name within a sentence is found by reading.
 *
 * @param table with its schema
 * @param many whether the column holds several names
 * @param versioned whether the row counts its changes; what was agreed is a copy that nothing else changes
 */
public record NameColumn(String table, String column, boolean many, boolean versioned) {

    private static final List<NameColumn> BESIDE_WORK = List.of(
            new NameColumn("training.session", "trainer", false, true),
            new NameColumn("advice.visit", "people", true, true),
            new NameColumn("advice.agreement", "owner", false, true),
            new NameColumn("plans.action", "owner", false, true),
            new NameColumn("plans.agreed_action", "owner", false, false),
            new NameColumn("plans.continuity_line", "owner", false, true),
            new NameColumn("processes.process", "owner_es", false, true),
            new NameColumn("processes.process", "owner_en", false, true),
            new NameColumn("processes.document", "owner_es", false, true),
            new NameColumn("processes.document", "owner_en", false, true),
            new NameColumn("improvement.indicator", "who", false, true),
            new NameColumn("improvement.nonconformity", "correction_who", false, true),
            new NameColumn("improvement.nonconformity", "plan_who", false, true),
            new NameColumn("improvement.attempt", "who", false, false));

    private static final List<NameColumn> BESIDE_LEARNING = List.of(
            new NameColumn("training.attendance", "name", false, false),
            new NameColumn("training.level_line", "name", false, false));

    /** Of somebody of a company, who may have learnt something as well. */
    public static List<NameColumn> ofColleagues() {
        return Stream.of(BESIDE_WORK, BESIDE_LEARNING).flatMap(List::stream).toList();
    }

    /** Where it is written as well whose name that is; it may be written in another way than in the file. */
    public static List<NameColumn> ofLearners() {
        return BESIDE_LEARNING;
    }

    /** Of somebody who signs in. */
    public static List<NameColumn> ofAccounts() {
        return BESIDE_WORK;
    }
}
