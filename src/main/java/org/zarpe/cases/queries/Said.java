package org.zarpe.cases.queries;

import java.util.EnumMap;
import java.util.Map;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Happening;
import tools.jackson.databind.json.JsonMapper;

/** What a step says, as it is written down. */
final class Said {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<CaseStep, Class<? extends Happening>> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(CaseStep.APPLIED, Happening.Applied.class),
            Map.entry(CaseStep.FOUND_READY, Happening.CheckedReady.class),
            Map.entry(CaseStep.FOUND_NOT_READY, Happening.CheckedReady.class),
            Map.entry(CaseStep.ASSESSOR_ASSIGNED, Happening.Assigned.class),
            Map.entry(CaseStep.ASSESSOR_RELEASED, Happening.Released.class),
            Map.entry(CaseStep.VISIT_PLANNED, Happening.Planned.class),
            Map.entry(CaseStep.ON_SITE_BEGUN, Happening.Begun.class),
            Map.entry(CaseStep.ON_SITE_ENDED, Happening.Ended.class),
            Map.entry(CaseStep.RECOMMENDED, Happening.Recommended.class),
            Map.entry(CaseStep.RETURNED, Happening.Returned.class),
            Map.entry(CaseStep.COMMITTEE_CALLED, Happening.Called.class),
            Map.entry(CaseStep.GRANTED, Happening.Decided.class),
            Map.entry(CaseStep.REFUSED, Happening.Decided.class),
            Map.entry(CaseStep.CERTIFICATE_ISSUED, Happening.Issued.class),
            Map.entry(CaseStep.SURVEILLANCE_DONE, Happening.Surveyed.class),
            Map.entry(CaseStep.SUSPENDED, Happening.Suspended.class),
            Map.entry(CaseStep.REINSTATED, Happening.Reinstated.class),
            Map.entry(CaseStep.WITHDRAWN, Happening.Withdrawn.class),
            Map.entry(CaseStep.APPEALED, Happening.Appealed.class),
            Map.entry(CaseStep.APPEAL_HEARD, Happening.Heard.class),
            Map.entry(CaseStep.APPEAL_DISMISSED, Happening.Answered.class),
            Map.entry(CaseStep.REFUSAL_LIFTED, Happening.Answered.class),
            Map.entry(CaseStep.SUSPENSION_LIFTED, Happening.Answered.class),
            Map.entry(CaseStep.DROPPED, Happening.Dropped.class)));

    private Said() {}

    static String write(Happening what) {
        return JSON.writeValueAsString(what);
    }

    static Happening read(CaseStep step, String said) {
        Class<? extends Happening> kind = KINDS.get(step);
        if (kind == null) {
            throw new IllegalStateException("nobody reads what " + step + " says");
        }
        return JSON.readValue(said, kind);
    }
}
