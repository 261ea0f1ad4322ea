package org.zarpe.processes.domain;

import static org.zarpe.processes.domain.ProcessRules.LONGEST_NAME;
import static org.zarpe.processes.domain.ProcessRules.LONGEST_SENTENCE;

import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.DocumentText.Measure;
import org.zarpe.processes.DocumentText.Step;
import org.zarpe.processes.WriteDocuments.Wanted;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** What must hold of a document before it is kept, and before it is sent: the same for form, API and demonstration. */
public final class DocumentRules {

    private static final int MOST_STEPS = 60;
    private static final int MOST_MEASURES = 12;
    private static final int SHORTEST_REVIEW = 1;
    private static final int LONGEST_REVIEW = 60;

    private DocumentRules() {}

    public static Outcome<Wanted> check(Wanted wanted) {
        Faults faults = new Faults().atIf(wanted.title().es().isBlank(), "title", "required");
        ProcessRules.both(faults, "title", wanted.title(), LONGEST_NAME);
        ProcessRules.both(faults, "owner", wanted.owner(), LONGEST_NAME);
        return faults.or(() -> wanted);
    }

    /** A draft may be unfinished. Refusals name the fields: purpose, scope, keeping, blanks, reviewMonths, step.N.who, .what, .record, measure.N.name, .target, .counted from 0. */
    public static Outcome<DocumentText> check(DocumentText text, int reviewMonths) {
        Faults faults = new Faults()
                .atIf(
                        reviewMonths < SHORTEST_REVIEW || reviewMonths > LONGEST_REVIEW,
                        "reviewMonths",
                        "months-out-of-range",
                        SHORTEST_REVIEW,
                        LONGEST_REVIEW)
                .atIf(text.steps().size() > MOST_STEPS, "purpose", "too-many-steps", MOST_STEPS)
                .atIf(text.measures().size() > MOST_MEASURES, "purpose", "too-many-measures", MOST_MEASURES);
        ProcessRules.both(faults, "purpose", text.purpose(), LONGEST_SENTENCE);
        ProcessRules.both(faults, "scope", text.scope(), LONGEST_SENTENCE);
        ProcessRules.both(faults, "keeping", text.keeping(), LONGEST_SENTENCE);
        ProcessRules.both(faults, "blanks", text.blanks(), LONGEST_SENTENCE);
        for (int line = 0; line < text.steps().size(); line++) {
            Step step = text.steps().get(line);
            String at = "step." + line + ".";
            ProcessRules.both(faults, at + "who", step.who(), LONGEST_NAME);
            ProcessRules.both(faults, at + "what", step.what(), LONGEST_SENTENCE);
            ProcessRules.both(faults, at + "record", step.record(), LONGEST_NAME);
        }
        for (int line = 0; line < text.measures().size(); line++) {
            Measure measure = text.measures().get(line);
            String at = "measure." + line + ".";
            ProcessRules.both(faults, at + "name", measure.name(), LONGEST_NAME);
            ProcessRules.both(faults, at + "target", measure.target(), LONGEST_NAME);
            ProcessRules.both(faults, at + "counted", measure.counted(), LONGEST_SENTENCE);
        }
        return faults.or(() -> text);
    }

    /** What nobody can approve is not sent: a document without a purpose, a procedure without steps, a step that does not say who does what. A file says these itself. */
    public static Outcome<DocumentVersion> finished(DocumentKind kind, DocumentVersion draft) {
        DocumentText text = draft.text();
        Faults faults = new Faults().atIf(kind.isKept() && text.keeping().es().isBlank(), "keeping", "required");
        if (draft.file() != null) {
            return faults.or(() -> draft);
        }
        faults.atIf(text.purpose().es().isBlank(), "purpose", "required")
                .atIf(kind.hasSteps() && text.steps().isEmpty(), "step.0.what", "steps-missing")
                .atIf(kind.hasBlanks() && text.blanks().es().isBlank(), "blanks", "required");
        for (int line = 0; line < text.steps().size(); line++) {
            Step step = text.steps().get(line);
            faults.atIf(step.who().es().isBlank(), "step." + line + ".who", "required")
                    .atIf(step.what().es().isBlank(), "step." + line + ".what", "required");
        }
        return faults.or(() -> draft);
    }
}
