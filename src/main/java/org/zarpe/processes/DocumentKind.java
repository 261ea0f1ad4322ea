package org.zarpe.processes;

/** What a controlled document is: how something is done, how all of it hangs together, an empty form, or what is kept of work done. */
public enum DocumentKind {
    PROCEDURE("PR"),
    MANUAL("MA"),
    FORM("FO"),
    RECORD("RE");

    private final String mark;

    DocumentKind(String mark) {
        this.mark = mark;
    }

    /** "PR-03": the third document of its kind. The mark reads the same in both languages. */
    public String number(int position) {
        return "%s-%02d".formatted(mark, position);
    }

    /** Whether it says what people do, step by step. */
    public boolean hasSteps() {
        return this == PROCEDURE;
    }

    /** Whether it is an empty sheet that says what is filled in. */
    public boolean hasBlanks() {
        return this == FORM;
    }

    /** Whether it says where and for how long something is kept. */
    public boolean isKept() {
        return this == FORM || this == RECORD;
    }
}
