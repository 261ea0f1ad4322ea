package org.zarpe.methodology.console;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.shared.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zarpe pack show ID --language es|en}: the latest published version, or the one given. */
@Command(name = "show", description = "Shows a published pack.", mixinStandardHelpOptions = true)
public final class ShowPackCommand implements Callable<Integer> {

    private final Packs packs;

    @Mixin
    private PublishedPack chosen = new PublishedPack();

    @Option(names = "--language", paramLabel = "es|en", description = "the language of its texts", defaultValue = "es")
    private String language = "es";

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
        Optional<Pack> pack = chosen.among(packs).map(packs::get);
        if (pack.isEmpty()) {
            spec.commandLine().getErr().println(chosen.isMissing());
            return 1;
        }
        new PackOutline(pack.get(), Language.ofTag(language))
                .print(spec.commandLine().getOut());
        return 0;
    }
}
