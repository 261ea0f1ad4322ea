package org.zarpe.cases.web;

import java.util.Arrays;
import java.util.NoSuchElementException;
import org.zarpe.cases.CaseStep;
import org.zarpe.identity.Permission;
import org.zarpe.shared.words.Words;

/** Steps that need no more than words, a choice or a day. */
public enum StepForm {
    READINESS(CaseStep.FOUND_READY, Permission.RUN_CASES),
    RETURN(CaseStep.RETURNED, Permission.RUN_CASES),
    SURVEILLANCE(CaseStep.SURVEILLANCE_DONE, Permission.RUN_CASES),
    SUSPENSION(CaseStep.SUSPENDED, Permission.RUN_CASES),
    REINSTATEMENT(CaseStep.REINSTATED, Permission.RUN_CASES),
    WITHDRAWAL(CaseStep.WITHDRAWN, Permission.RUN_CASES),
    APPEAL(CaseStep.APPEALED, Permission.ASK_RECOGNITION),
    DROPPING(CaseStep.DROPPED, Permission.ASK_RECOGNITION);

    private final CaseStep step;
    private final Permission permission;

    StepForm(CaseStep step, Permission permission) {
        this.step = step;
        this.permission = permission;
    }

    /** The one at an address that ends like that. */
    static StepForm at(String address) {
        return Arrays.stream(values())
                .filter(form -> address.endsWith("/" + form.key()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no step at " + address));
    }

    /** Last part of its address, and of its words. */
    public String key() {
        return Words.kebab(this);
    }

    CaseStep step() {
        return step;
    }

    Permission permission() {
        return permission;
    }

    /** Whether it can be done without saying why. */
    public boolean isSaidByChoice() {
        return this == READINESS || this == SURVEILLANCE;
    }

    /** Whether it takes something from somebody. */
    public boolean isGrave() {
        return this == SUSPENSION || this == WITHDRAWAL || this == DROPPING;
    }
}
