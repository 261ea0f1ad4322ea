package org.zarpe.audit.console;

import picocli.CommandLine.Command;

/** {@code zarpe trail ...}. */
@Command(
        name = "trail",
        description = "What the database recorded of every change.",
        subcommands = {SealCommand.class, VerifyCommand.class},
        mixinStandardHelpOptions = true)
public final class TrailCommand {}
