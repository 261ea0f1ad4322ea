package org.zarpe.methodology.console;

import picocli.CommandLine.Command;

/** {@code zarpe pack}. */
@Command(
        name = "pack",
        description = "Method packs: validate a folder, publish it, list the published ones, show one, write one to a"
                + " folder, compare two versions.",
        subcommands = {
            ValidatePackCommand.class,
            ImportPackCommand.class,
            ListPacksCommand.class,
            ShowPackCommand.class,
            ExportPackCommand.class,
            DiffPackCommand.class
        },
        mixinStandardHelpOptions = true)
public final class PackCommand {}
