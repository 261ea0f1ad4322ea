package org.zarpe.plans.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zarpe.plans.domain.Action;
import org.zarpe.shared.web.Difference;

/**
 * The proposed actions as somebody read them. They travel in the form, because a proposal is reworded in place: only so can she who decided on an older one see
 * what it said.
 */
final class PlanRead {

    private static final String FIELD = "read.";

    private PlanRead() {}

    /** By the name of the hidden field of each action. */
    static Map<String, String> of(Wording wording, List<Action> proposed) {
        Map<String, String> read = new LinkedHashMap<>();
        proposed.forEach(action -> read.put(FIELD + action.id(), String.join("\n", wording.said(action.terms()))));
        return read;
    }

    /** What differs between what was read and what is proposed now, action by action. */
    static List<Difference> against(Map<String, String> written, Wording wording, List<Action> proposed) {
        Map<String, String> now = of(wording, proposed);
        Set<String> fields = written.keySet().stream()
                .filter(field -> field.startsWith(FIELD))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (fields.isEmpty()) {
            return List.of();
        }
        fields.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            List<String> before = written.getOrDefault(field, "").lines().toList();
            List<String> after = now.getOrDefault(field, "").lines().toList();
            if (!before.equals(after)) {
                String title = (after.isEmpty() ? before : after).getFirst();
                differences.add(new Difference(title, only(before, after, wording), only(after, before, wording)));
            }
        }
        return differences;
    }

    private static String only(List<String> these, List<String> others, Wording wording) {
        if (these.isEmpty()) {
            return wording.words().of("plans.conflict.absent");
        }
        List<String> own = these.stream().filter(line -> !others.contains(line)).toList();
        return own.isEmpty() ? wording.words().of("plans.nothing") : String.join(" · ", own);
    }
}
