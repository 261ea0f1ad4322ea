package org.zarpe.cases.application;

import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** What people say of a step. */
final class Words {

    private static final int LONGEST = 4000;

    private Words() {}

    static Outcome<Text> required(Text words) {
        return new Faults().required("words", words.es(), LONGEST).or(() -> words);
    }

    static Outcome<Text> optional(Text words) {
        return new Faults().text("words", words.es(), LONGEST).or(() -> words);
    }
}
