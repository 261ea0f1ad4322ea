package org.zarpe.identity.console;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.FoundOperator;
import org.zarpe.identity.FoundOperator.Founded;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe operator create NAME --director MAIL}. */
@Command(
        name = "create",
        description = "Starts an operator with its first director, and prints the director's first password once.",
        mixinStandardHelpOptions = true)
public final class CreateOperatorCommand implements Callable<Integer> {

    /** Without letters and digits that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    private final FoundOperator founding;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME", description = "name of the organisation")
    private String name = "";

    @Option(names = "--director", required = true, paramLabel = "MAIL", description = "mail address of the director")
    private String director = "";

    @Option(
            names = "--director-name",
            paramLabel = "NAME",
            description = "name of the director; the address where nothing is said")
    private @Nullable String directorName;

    CreateOperatorCommand(FoundOperator founding, Dictionary dictionary) {
        this.founding = founding;
        this.words = dictionary.in(Language.EN);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String password = password();
        return switch (founding.found(name, directorName == null ? director : directorName, director, password)) {
            case Outcome.Done<Founded> done -> {
                out.println("Operator " + name + " is ready.");
                out.println("Director: " + director);
                out.println("First password, shown only now: " + password);
                yield 0;
            }
            case Outcome.Refused<Founded> refused -> {
                refused.reasons().forEach(reason -> spec.commandLine().getErr().println(words.of(reason)));
                yield 1;
            }
        };
    }

    private static String password() {
        return new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
    }
}
