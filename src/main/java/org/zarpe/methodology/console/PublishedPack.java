package org.zarpe.methodology.console;

import java.util.Optional;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A published pack as it is named on the command line: its latest version, or the one given. */
final class PublishedPack {

    @Parameters(index = "0", paramLabel = "ID", description = "the pack's id")
    private String id = "";

    @Option(names = "--version-number", paramLabel = "N.N.N", description = "a version; the latest when not given")
    private Optional<String> version = Optional.empty();

    Optional<PackRef> among(Packs packs) {
        return packs.published().stream()
                .filter(ref -> ref.id().equals(id)
                        && version.map(ref.version()::equals).orElse(true))
                .reduce((earlier, later) -> later);
    }

    String isMissing() {
        return isMissing(id + version.map(number -> " " + number).orElse(""));
    }

    static String isMissing(String pack) {
        return "There is no published pack '" + pack + "'; see: zarpe pack list";
    }
}
