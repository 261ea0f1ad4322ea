package org.zarpe.plans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * What the manager agrees to, spelled out.
 *
 * @param step id of the step that accepting or sending back will make
 * @param version of the plan as it stands on this page
 * @param before who accepted the first plan, where this one adds to it; else null
 * @param manages whether the reader is the one who may accept
 * @param typed the form of sending it back
 * @param asking whether it waits for the manager
 * @param read what is proposed on this page, as {@link PlanRead} has it
 * @param differences what changed since she read it, empty where nothing did
 */
public record AcceptancePage(
        CompanyFile file,
        UUID enrolment,
        UUID step,
        long version,
        @Nullable String before,
        boolean manages,
        boolean asking,
        List<Promise> promises,
        String totals,
        Typed typed,
        Map<String, String> read,
        List<Difference> differences)
        implements Page {

    /** An action in plain words. */
    public record Promise(String title, List<Said> said) {}

    public record Said(String label, String value) {}

    public String address() {
        return "/enrolments/" + enrolment + "/plan";
    }
}
