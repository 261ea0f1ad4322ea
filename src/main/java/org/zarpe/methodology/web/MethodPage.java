package org.zarpe.methodology.web;

import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.KeyProcess;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.web.Page;

/** One method, whole: what it asks, requires, measures and decides by. */
public record MethodPage(Pack pack) implements Page {

    public String address() {
        return "/methods/" + pack.id() + "/" + pack.version();
    }

    public int items() {
        return pack.instruments().stream()
                .mapToInt(instrument -> instrument.items().size())
                .sum();
    }

    public String address(Foundation foundation) {
        return address() + "/foundations/" + foundation.id();
    }

    public String address(KeyProcess process) {
        return address() + "/processes/" + process.id();
    }
}
