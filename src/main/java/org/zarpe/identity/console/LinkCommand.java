package org.zarpe.identity.console;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.zarpe.identity.application.MailCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe person link MAIL}: what the mail would bring, where none can be sent. Whoever may run it could read the database as well. */
@Command(
        name = "link",
        description = "Prints a link that signs the person in, once and for ten minutes; for when no mail can be sent.",
        mixinStandardHelpOptions = true)
public final class LinkCommand implements Callable<Integer> {

    private final MailCodes codes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "MAIL", description = "mail address of the person")
    private String mail = "";

    LinkCommand(MailCodes codes) {
        this.codes = codes;
    }

    @Override
    public Integer call() {
        Optional<String> link = codes.generateFor(mail);
        link.ifPresentOrElse(
                found -> spec.commandLine().getOut().println(found),
                () -> spec.commandLine().getErr().println("Nobody signs in with " + mail + "."));
        return link.isPresent() ? 0 : 1;
    }
}
