package org.zarpe.programmes.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * The first steps of an application, one a screen.
 *
 * @param step from 1
 */
public record ApplyPage(UUID call, Text programme, int step, Typed form) implements Page {

    static final List<List<String>> FIELDS = List.of(
            List.of("name", "activity", "town", "country"),
            List.of("founded", "employees", "about"),
            List.of("personName", "mail", "password", "consent"));

    public boolean isLast() {
        return step == FIELDS.size();
    }

    /** What was typed on the other steps, to be carried along. */
    public Map<String, String> carried() {
        Map<String, String> carried = new TreeMap<>(form.values());
        FIELDS.get(step - 1).forEach(carried::remove);
        carried.keySet().removeAll(List.of("step", "go", "_csrf", "password"));
        return carried;
    }

    public boolean mailIsTaken() {
        return form.at("mail").stream().anyMatch(refusal -> refusal.code().equals("mail-taken"));
    }
}
