package org.zarpe.identity;

/** What was asked for wants a proof of who asks that is only minutes old. */
public final class ProofNeeded extends RuntimeException {
    private final boolean own;

    ProofNeeded(boolean own) {
        super("a recent proof is needed");
        this.own = own;
    }

    /** Shown to the product itself, not to the provider of an operator. */
    public boolean isOwn() {
        return own;
    }
}
