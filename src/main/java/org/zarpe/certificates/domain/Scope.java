package org.zarpe.certificates.domain;

import java.util.List;
import org.zarpe.shared.Text;

/** For what the holder is recognised, and for nothing else. */
public record Scope(List<Text> products, List<String> sites, List<Text> processes) {

    public Scope {
        products = List.copyOf(products);
        sites = List.copyOf(sites);
        processes = List.copyOf(processes);
        if (products.isEmpty() || sites.isEmpty() || processes.isEmpty()) {
            throw new IllegalArgumentException("a scope names products, sites and processes");
        }
    }
}
