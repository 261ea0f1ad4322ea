package org.zarpe.methodology.console;

import picocli.CommandLine.Command;

/** {@code zarpe pack}. */
@Command(
        name = "pack",
        description = "Method packs: validate a folder, list the published ones, show one.",
        subcommands = {ValidatePackCommand.class, ListPacksCommand.class, ShowPackCommand.class},
        mixinStandardHelpOptions = true)
public final class PackCommand {}
