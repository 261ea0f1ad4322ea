package org.zarpe.identity.web;

import org.zarpe.identity.application.SettleDoors.Provider;
import org.zarpe.identity.application.SettleDoors.Settled;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * How people come in.
 *
 * @param back where a provider has to send people back to
 * @param demo whether these people are spared the second proof anyway
 */
public record DoorsPage(Settled settled, Typed typed, String back, boolean demo) implements Page {

    static Typed typed(Settled settled) {
        Provider provider = settled.provider();
        return provider == null
                ? Typed.blank()
                : Typed.blank()
                        .with("name", provider.name())
                        .with("issuer", provider.issuer())
                        .with("clientId", provider.clientId())
                        .with("mailDomains", provider.mailDomains());
    }

    public Typed proofs() {
        return Typed.blank().with("everybodyTwice", settled.everybodyTwice());
    }
}
