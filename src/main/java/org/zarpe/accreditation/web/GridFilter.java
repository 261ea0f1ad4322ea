package org.zarpe.accreditation.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.words.Words;

/** Which requirements the grid shows: of one foundation or of all, missing ones alone or all. */
record GridFilter(Pack pack, @Nullable String foundation, boolean missingOnly, String tab) {

    private static final String MISSING = "missing";

    static GridFilter of(Pack pack, @Nullable String foundation, @Nullable String show, String tab) {
        boolean known = foundation != null && pack.findFoundation(foundation).isPresent();
        return new GridFilter(pack, known ? foundation : null, MISSING.equals(show), tab);
    }

    boolean shows(RequirementLine line) {
        return (foundation == null || foundation.equals(line.requirement().foundation()))
                && (!missingOnly || line.isMissing());
    }

    String address(@Nullable String ofFoundation) {
        return address(ofFoundation, missingOnly);
    }

    private String address(@Nullable String ofFoundation, boolean missing) {
        List<String> asked = Stream.of(
                        ofFoundation == null ? "" : "foundation=" + ofFoundation, missing ? "show=" + MISSING : "")
                .filter(one -> !one.isEmpty())
                .toList();
        return tab + (asked.isEmpty() ? "" : "?" + String.join("&", asked)) + "#grid";
    }

    List<Tab> foundations(Words words) {
        return Stream.concat(
                        Stream.of(new Tab(words.of("accreditation.filter.all"), address(null), foundation == null)),
                        pack.foundations().stream()
                                .map(one -> new Tab(
                                        one.number() + ". " + words.of(one.name()),
                                        address(one.id()),
                                        one.id().equals(foundation))))
                .toList();
    }

    List<Tab> kinds(Words words) {
        return List.of(
                new Tab(words.of("accreditation.filter.both"), address(foundation, false), !missingOnly),
                new Tab(words.of("accreditation.filter.missing"), address(foundation, true), missingOnly));
    }
}
