package org.zarpe.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses with their questions. */
final class Pages {
    private Pages() {}

    static String filtered(DataSet data, long turn) {
        return "/companies?words=" + URLEncoder.encode(data.search(turn), StandardCharsets.UTF_8) + "&sort="
                + (turn % 2 == 0 ? "name" : "founded");
    }

    static String programme(DataSet data) {
        return "/home";
    }
}
