package org.zarpe.reports.console;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.reports.domain.TableFormat;
import org.zarpe.reports.queries.ReportShelf;
import org.zarpe.shared.Language;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe table 1|2|3}. */
@Command(
        name = "table",
        description = "Prints a table of a programme from the database: 1 companies, 2 SWOT, 3 results.",
        mixinStandardHelpOptions = true)
public final class TableCommand implements Callable<Integer> {

    private final People people;
    private final ReportShelf shelf;
    private final Dictionary dictionary;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", description = "1, 2 or 3")
    private int number;

    @Option(names = "--language", defaultValue = "es", description = "es or en; es where nothing is said")
    private String language = "es";

    @Option(names = "--format", defaultValue = "text", description = "csv, json or text; text where nothing is said")
    private TableFormat format = TableFormat.TEXT;

    @Option(names = "--operator", description = "name of the operator; the first one where nothing is said")
    private @Nullable String operator;

    @Option(
            names = "--programme",
            description =
                    "name of the programme in either language; the first with real companies where nothing is said")
    private @Nullable String programme;

    @Option(
            names = "--illustrative",
            description = "with the invented companies too; a last column says which they are")
    private boolean illustrative;

    TableCommand(People people, ReportShelf shelf, Dictionary dictionary) {
        this.people = people;
        this.shelf = shelf;
        this.dictionary = dictionary;
    }

    @Override
    public Integer call() {
        if (!language.equals("es") && !language.equals("en")) {
            spec.commandLine().getErr().println("--language must be es or en, not '" + language + "'.");
            return 2;
        }
        if (number < 1 || number > 3) {
            return refuse("There is table 1, 2 and 3, but no table " + number + ".");
        }
        Optional<OperatorId> chosen = people.operators().stream()
                .filter(one -> operator == null || people.nameOf(one).equals(operator))
                .findFirst();
        return chosen.map(this::print).orElseGet(() -> refuse("There is no such operator."));
    }

    private int print(OperatorId chosen) {
        List<Actor> directors = people.withRole(chosen, Role.DIRECTOR);
        if (directors.isEmpty()) {
            return refuse("That operator has no director yet.");
        }
        Actor director = directors.getFirst();
        return Scopes.as(Scope.of(chosen.value(), director.person().value()), () -> print(director));
    }

    private int print(Actor director) {
        Words words = dictionary.in(Language.ofTag(language));
        Optional<ReportTable> table = shelf.export(director, number, programme, illustrative, words);
        if (table.isEmpty()) {
            return refuse("There is no such programme with companies in it.");
        }
        spec.commandLine().getOut().print(format.write(table.get()));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }
}
