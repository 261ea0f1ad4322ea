package org.zarpe.identity;

/** What was asked for wants a proof of who asks that is only minutes old. */
public final class ProofNeeded extends RuntimeException {
    ProofNeeded() {
        super("a recent proof is needed");
    }
}
