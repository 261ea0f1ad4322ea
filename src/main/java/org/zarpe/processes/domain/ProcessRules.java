package org.zarpe.processes.domain;

import java.util.Collection;
import java.util.UUID;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** What must hold of a process before it is kept: the same for form, API and demonstration. */
public final class ProcessRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_SENTENCE = 2000;
    private static final int LONGEST_LIST = 4000;

    /** A workshop that has more has other worries than a map. */
    private static final int MOST = 60;

    private ProcessRules() {}

    /** @param others ids of the other processes of the company */
    public static Outcome<ProcessTerms> check(ProcessTerms terms, Collection<UUID> others) {
        Faults faults = new Faults().atIf(terms.name().es().isBlank(), "name", "required");
        both(faults, "name", terms.name(), LONGEST_NAME);
        both(faults, "purpose", terms.purpose(), LONGEST_SENTENCE);
        both(faults, "owner", terms.owner(), LONGEST_NAME);
        both(faults, "inputs", terms.inputs(), LONGEST_LIST);
        both(faults, "outputs", terms.outputs(), LONGEST_LIST);
        return faults.atIf(!others.containsAll(terms.feeds()), "feeds", "choose-one")
                .atIf(others.size() >= MOST, "name", "too-many-processes", MOST)
                .or(() -> terms);
    }

    static void both(Faults faults, String field, Text text, int longest) {
        faults.text(field, text.es(), longest);
        if (!text.en().equals(text.es())) {
            faults.text(field, text.en(), longest);
        }
    }
}
