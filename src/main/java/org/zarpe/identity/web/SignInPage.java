package org.zarpe.identity.web;

import java.util.List;
import org.zarpe.identity.Providers.Offer;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/**
 * First the address, then the ways in. The ways are the same for every address, so that nobody learns here who has an account.
 *
 * @param mail blank as long as no address was given
 * @param providers those that vouch for people with such an address, whoever writes it
 * @param sendsMail whether codes reach anybody
 */
public record SignInPage(
        boolean failed,
        String mail,
        Typed typed,
        List<Offer> providers,
        boolean sendsMail,
        boolean outbox,
        List<DemoGroup> demo)
        implements Page {
    public boolean isKnown() {
        return !mail.isBlank();
    }
}
