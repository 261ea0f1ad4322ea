package org.zarpe.methodology.console;

import picocli.CommandLine.Command;

/** {@code zarpe pack}. */
@Command(
        name = "pack",
        description =
                "Method packs: validate a folder, publish it, list the published ones, show one, write one to a folder.",
        subcommands = {
            ValidatePackCommand.class,
            ImportPackCommand.class,
            ListPacksCommand.class,
            ShowPackCommand.class,
            ExportPackCommand.class
        },
        mixinStandardHelpOptions = true)
public final class PackCommand {}
