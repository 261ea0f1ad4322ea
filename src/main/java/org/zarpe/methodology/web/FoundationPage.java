package org.zarpe.methodology.web;

import java.util.List;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.web.Page;

/** What a method requires of one foundation, level by level. */
public record FoundationPage(Pack pack, Foundation foundation) implements Page {

    public List<Requirement> requirements() {
        return pack.requirementsOf(foundation);
    }

    public String method() {
        return new MethodPage(pack).address();
    }
}
