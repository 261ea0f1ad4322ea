package org.zarpe.identity.application;

import org.zarpe.shared.Refusal;

/** A provider does not answer, or not as one that can be relied on. */
public final class ProviderUnusable extends RuntimeException {

    private final transient Refusal reason;

    ProviderUnusable(String code, Object... arguments) {
        super(code);
        this.reason = Refusal.at("issuer", code, arguments);
    }

    public Refusal reason() {
        return reason;
    }
}
