/**
 * The command line: the same program, without pages. A module adds a command by a class annotated with picocli's {@code @Command} in its own package
 * {@code console}; classes named in another's {@code subcommands} stand below that one. Its constructor may ask for beans; a command whose constructor
 * asks for none runs without product and database.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.zarpe.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
