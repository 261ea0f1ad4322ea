package org.zarpe.identity.web;

import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * Where the code from the mail is typed; the link in the mail brings it along, and one press is left.
 *
 * @param id which of the codes sent
 */
public record CodePage(boolean failed, String id, String code, String mail, boolean outbox) implements Page {
    public Typed typed() {
        return Typed.blank().with("code", code);
    }
}
