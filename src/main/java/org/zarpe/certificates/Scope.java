package org.zarpe.certificates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;

/** For what the holder is recognised, and for nothing else. */
public record Scope(List<Product> products, List<String> sites, List<Text> processes) {

    /** @param hs six digits of the Harmonized System 2022; null where none is known */
    public record Product(Text name, @Nullable String hs) {

        private static final int HEADING = 4;

        /** "Table lamps (HS 9405.21)". */
        public Text label() {
            if (hs == null) {
                return name;
            }
            String written = hs.length() <= HEADING ? hs : hs.substring(0, HEADING) + "." + hs.substring(HEADING);
            return new Text(name.es() + " (SA " + written + ")", name.en() + " (HS " + written + ")");
        }
    }

    public Scope {
        products = List.copyOf(products);
        sites = List.copyOf(sites);
        processes = List.copyOf(processes);
        if (products.isEmpty() || sites.isEmpty() || processes.isEmpty()) {
            throw new IllegalArgumentException("a scope names products, sites and processes");
        }
    }

    public List<Text> labels() {
        return products.stream().map(Product::label).toList();
    }
}
