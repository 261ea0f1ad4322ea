package org.zarpe.identity.console;

import picocli.CommandLine.Command;

/** {@code zarpe person ...}. */
@Command(
        name = "person",
        description = "People who sign in.",
        subcommands = LinkCommand.class,
        mixinStandardHelpOptions = true)
public final class PersonCommand {}
