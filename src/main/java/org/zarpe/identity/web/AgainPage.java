package org.zarpe.identity.web;

import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Providers.Offer;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * Somebody who is signed in proves it once more.
 *
 * @param second whether the role asks for a second proof; else a fresh one is needed
 * @param provider who may vouch again, or null
 * @param hasPasskey whether there is a passkey to take
 */
public record AgainPage(
        boolean second,
        boolean failed,
        String mail,
        boolean hasPasskey,
        @Nullable Offer provider,
        boolean takesPassword,
        boolean takesCode,
        boolean sendsMail,
        boolean outbox)
        implements Page {
    public Typed typed() {
        return Typed.blank();
    }

    public boolean isStuck() {
        return !hasPasskey && !takesPassword && !sendsMail;
    }
}
