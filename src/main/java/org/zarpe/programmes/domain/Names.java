package org.zarpe.programmes.domain;

import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** What may be a name of a programme or a cohort. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    static Outcome<String> checked(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.at("name", "name-missing"));
        }
        return name.length() > LONGEST
                ? Outcome.refused(Refusal.at("name", "too-long", name.length(), LONGEST))
                : Outcome.done(name);
    }
}
