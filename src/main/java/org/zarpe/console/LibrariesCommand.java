package org.zarpe.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code zarpe libraries}: the one command that asks something of an address elsewhere, and only where somebody types it. */
@Command(
        name = "libraries",
        description = {
            "Asks a list of known weaknesses about the libraries this program is made of.",
            "Exit code 1 where one has not been corrected in the days that SECURITY.md promises."
        })
final class LibrariesCommand implements Callable<Integer> {

    private final Clock clock = Clock.systemDefaultZone();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sbom",
            required = true,
            description = "what the program is made of, as CycloneDX writes it in JSON")
    private Path sbom = Path.of("");

    @Option(
            names = "--list",
            defaultValue = "https://api.osv.dev",
            description = "an address that answers as osv.dev does; ${DEFAULT-VALUE} where nothing is said")
    private URI list = URI.create("");

    @Override
    public Integer call() throws IOException {
        List<String> libraries = libraries(JsonMapper.shared().readTree(Files.readAllBytes(sbom)));
        if (libraries.isEmpty()) {
            spec.commandLine().getErr().println("There are no libraries in " + sbom + ".");
            return 1;
        }
        try {
            return tell(libraries, new WeaknessList(list).of(libraries));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int tell(List<String> libraries, List<Weakness> found) {
        LocalDate today = LocalDate.now(clock);
        PrintWriter out = spec.commandLine().getOut();
        found.stream()
                .sorted(Comparator.comparing(Weakness::promised))
                .forEach(one -> out.println("%s  %s  %s  %s, to be corrected by %s%s  %s"
                        .formatted(
                                one.id(),
                                one.library(),
                                one.rating().name().toLowerCase(Locale.ROOT),
                                one.published(),
                                one.promised(),
                                one.isOver(today) ? " (OVER)" : "",
                                one.summary())));
        out.println("%d libraries, %d known weaknesses, %d over their time."
                .formatted(
                        libraries.size(),
                        found.size(),
                        found.stream().filter(one -> one.isOver(today)).count()));
        out.flush();
        return found.stream().anyMatch(one -> one.isOver(today)) ? 1 : 0;
    }

    /** By their package addresses, without what says only in which form they come. */
    private static List<String> libraries(JsonNode sbom) {
        return sbom.path("components")
                .valueStream()
                .map(component -> component.path("purl").asString("").replaceAll("[?#].*", ""))
                .filter(library -> !library.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
