package org.zarpe.certificates.console;

import picocli.CommandLine.Command;

/** {@code zarpe keys ...}. */
@Command(
        name = "keys",
        description =
                "The keys with which an organisation signs certificates: make them, follow one by another, show who"
                        + " the organisation is.",
        subcommands = {MakeKeysCommand.class, RotateKeyCommand.class, ShowIssuerCommand.class},
        mixinStandardHelpOptions = true)
public final class KeysCommand {}
