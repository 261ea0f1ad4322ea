package org.zarpe.accreditation.web;

import java.util.Map;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Typed;

/** A form that was sent and not taken; the others on the page stand as they are kept. */
record Sent(String form, Typed typed) {

    static final String READING = "reading";
    static final String ANSWER = "own-answer";
    static final String WORK = "work-state";
    static final String EVIDENCE = "evidence";

    static Sent nothing() {
        return new Sent("", Typed.blank());
    }

    static String withdrawal(Object note) {
        return "withdrawal-" + note;
    }

    Typed or(String asked, Typed kept) {
        return form.equals(asked) ? typed : kept;
    }

    boolean isStale() {
        return typed.refusals().stream().anyMatch(Refusal::isStale);
    }

    static Sent of(String form, Map<String, String> values) {
        return new Sent(form, Typed.of(values));
    }
}
