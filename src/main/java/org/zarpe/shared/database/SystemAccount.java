package org.zarpe.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.zarpe.shared.StartRefused;

/** As whom the server's programs run: PostgreSQL refuses to run as root. */
sealed interface SystemAccount {

    List<String> prefix();

    /** Hands a folder of ours, with all that is in it, to this account. */
    default void own(Path folder) {}

    /** The person who started us is not root. */
    record Ourselves() implements SystemAccount {
        @Override
        public List<String> prefix() {
            return List.of();
        }
    }

    /** A user namespace in which root is nobody in particular: files stay root's own, the powers are gone. */
    record WithoutPowers() implements SystemAccount {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user");
        }
    }

    /** Where the system forbids user namespaces: an account without powers, which then owns the server's folder. */
    record Unprivileged(String name) implements SystemAccount {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--clear-groups", "--");
        }

        @Override
        public void own(Path folder) {
            try (Stream<Path> all = Files.walk(folder)) {
                var owner =
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
                for (Path each : all.toList()) {
                    Files.setOwner(each, owner);
                }
            } catch (IOException notOurs) {
                throw new UncheckedIOException(notOurs);
            }
        }

        private static String groupOf(String name) {
            return ServerCommand.run(Duration.ofSeconds(10), "id", "-gn", name)
                    .output()
                    .strip();
        }
    }

    static SystemAccount choose() {
        if (!System.getProperty("user.name").equals("root")) {
            return new Ourselves();
        }
        if (succeeds("unshare", "--user", "true")) {
            return new WithoutPowers();
        }
        return Stream.of("postgres", "nobody")
                .filter(name -> succeeds("id", name))
                .map(Unprivileged::new)
                .filter(account -> succeeds(Stream.concat(account.prefix().stream(), Stream.of("true"))
                        .toArray(String[]::new)))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "PostgreSQL no trabaja como root y este sistema no permite cambiar de cuenta; inicie Zarpe con"
                                + " una cuenta normal o indique un servidor en ZARPE_DATABASE_URL.",
                        "PostgreSQL does not run as root and this system allows no other account; start Zarpe from an"
                                + " ordinary account or name a server in ZARPE_DATABASE_URL."));
    }

    private static boolean succeeds(String... command) {
        return ServerCommand.run(Duration.ofSeconds(10), command).succeeded();
    }
}
