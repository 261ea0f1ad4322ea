package org.zarpe.advice.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.advice.Agreement;
import org.zarpe.advice.AgreementFates;

/** @param fate what became of it; null where nobody knows */
public record AgreementLine(UUID visit, Agreement agreement, AgreementFates.@Nullable Fate fate) {

    public boolean isOpen() {
        return fate == null || !fate.done();
    }
}
