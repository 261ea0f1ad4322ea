package org.zarpe.identity.web;

import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** Where this machine becomes a key. */
public record NewPasskeyPage(String name) implements Page {
    public Typed typed() {
        return Typed.blank();
    }
}
