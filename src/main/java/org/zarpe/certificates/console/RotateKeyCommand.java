package org.zarpe.certificates.console;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
import org.zarpe.certificates.keys.PublicHalf;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Outcome.Done;
import org.zarpe.shared.Outcome.Refused;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe keys rotate USE --operator NAME}. */
@Command(
        name = "rotate",
        description = "Makes another key, which signs from now on. What the former one signed stays good.",
        mixinStandardHelpOptions = true)
public final class RotateKeyCommand implements Callable<Integer> {
    private final IssuerKeys keys;
    private final People people;
    private final Clock clock;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "USE", description = "issuing, assessor or paper")
    private KeyUse use = KeyUse.ISSUING;

    @Mixin
    private NamedOperator operator = new NamedOperator();

    RotateKeyCommand(IssuerKeys keys, People people, Clock clock, Dictionary dictionary) {
        this.keys = keys;
        this.people = people;
        this.clock = clock;
        this.words = dictionary.in(Language.EN);
    }

    @Override
    public Integer call() {
        return operator.with(people, this::rotate);
    }

    private int rotate(OperatorId found) {
        Outcome<PublicHalf> made = keys.rotate(found, use, operator.name(), clock.instant());
        return switch (made) {
            case Done<PublicHalf> done -> {
                spec.commandLine().getOut().println("made: " + done.value().id());
                yield 0;
            }
            case Refused<PublicHalf> refused -> {
                refused.reasons().forEach(reason -> spec.commandLine().getErr().println(words.of(reason)));
                yield 1;
            }
        };
    }
}
