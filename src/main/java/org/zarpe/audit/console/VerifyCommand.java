package org.zarpe.audit.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zarpe.audit.application.VerifyTrail;
import org.zarpe.audit.application.VerifyTrail.Report;
import org.zarpe.audit.domain.Finding;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.Language;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zarpe trail verify}. */
@Command(
        name = "verify",
        description = "Computes the trail again from what is stored, and names the first entry that does not hold.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private final VerifyTrail trail;
    private final People people;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--operator", paramLabel = "NAME", description = "only this organisation")
    private @Nullable String operator;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "a checkpoint kept elsewhere, which the trail must still contain")
    private @Nullable Path checkpoint;

    VerifyCommand(VerifyTrail trail, People people, Dictionary dictionary) {
        this.trail = trail;
        this.people = people;
        this.words = dictionary.in(Language.EN);
    }

    @Override
    public Integer call() throws IOException {
        List<OperatorId> chosen = ChosenOperators.of(people, operator);
        if (chosen.isEmpty()) {
            spec.commandLine().getErr().println("There is no such operator.");
            return 1;
        }
        String kept = checkpoint == null ? null : Files.readString(checkpoint);
        boolean holds = true;
        for (OperatorId one : chosen) {
            if (kept != null && !kept.lines().findFirst().orElse("").endsWith("/" + one.value())) {
                continue;
            }
            Report report = Scopes.as(Scope.of(one.value()), () -> trail.verify(kept));
            spec.commandLine().getOut().println(people.nameOf(one) + ": " + sentence(report));
            holds &= report.found().isEmpty();
        }
        return holds ? 0 : 1;
    }

    private String sentence(Report report) {
        if (report.found().isEmpty()) {
            return "%d entries hold, %d wait to be sealed".formatted(report.sealed(), report.waiting());
        }
        Finding found = report.found().get();
        String which = found.table() == null ? "" : " (%s, %s)".formatted(found.table(), found.at());
        return "BROKEN at entry %d%s: %s".formatted(found.seq(), which, words.of("audit.fault", found.fault()));
    }
}
