package org.zarpe.methodology.console;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe pack show ID --language es|en}: the latest published version, or the one given. */
@Command(name = "show", description = "Shows a published pack.", mixinStandardHelpOptions = true)
public final class ShowPackCommand implements Callable<Integer> {

    private final Packs packs;

    @Parameters(paramLabel = "ID", description = "the pack's id")
    private String id = "";

    @Option(names = "--language", paramLabel = "es|en", description = "the language of its texts", defaultValue = "es")
    private String language = "es";

    @Option(names = "--version-number", paramLabel = "N.N.N", description = "a version; the latest when not given")
    private Optional<String> version = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ShowPackCommand(Packs packs) {
        this.packs = packs;
    }

    @Override
    public Integer call() {
        if (!language.equals("es") && !language.equals("en")) {
            spec.commandLine().getErr().println("--language must be es or en, not '" + language + "'.");
            return 2;
        }
        Optional<Pack> pack = packs.published().stream()
                .filter(ref -> ref.id().equals(id)
                        && version.map(ref.version()::equals).orElse(true))
                .reduce((earlier, later) -> later)
                .map(packs::get);
        if (pack.isEmpty()) {
            spec.commandLine().getErr().println("There is no published pack '" + id + "'; see: zarpe pack list");
            return 1;
        }
        new PackOutline(pack.get(), Language.ofTag(language))
                .print(spec.commandLine().getOut());
        return 0;
    }
}
