package org.zarpe.identity.console;

import picocli.CommandLine.Command;

/** {@code zarpe operator ...}. */
@Command(
        name = "operator",
        description = "Organisations that run programmes.",
        subcommands = CreateOperatorCommand.class,
        mixinStandardHelpOptions = true)
public final class OperatorCommand {}
