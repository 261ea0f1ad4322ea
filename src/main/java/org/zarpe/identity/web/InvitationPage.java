package org.zarpe.identity.web;

import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Invitations.Offer;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * What a link from an invitation opens.
 *
 * @param offer null where the link leads nowhere any more
 * @param signedInAs the mail of whoever is signed in, null for nobody
 */
public record InvitationPage(
        String token, @Nullable Offer offer, @Nullable String signedInAs, Typed typed) implements Page {

    public boolean isMine() {
        return offer != null && offer.mail().equals(signedInAs);
    }
}
