package org.zarpe.shared.database;

import java.nio.file.Path;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.guard.SecretFiles;

/**
 * Where this installation keeps its data and with which programs.
 *
 * @param postgresHome an installed PostgreSQL, or empty for the one that comes along
 */
public record Installation(Path data, String postgresHome) {

    static Installation of(PropertyResolver environment) {
        Path data = Path.of(environment.getProperty("zarpe.data", ".zarpe/data"));
        return new Installation(data.toAbsolutePath().normalize(), environment.getProperty("zarpe.postgres.home", ""));
    }

    /** For commands on the files of the product's own database, which an installation on somebody's server has not. */
    public static Installation withOwnDatabase() {
        StandardEnvironment environment = new StandardEnvironment();
        SecretFiles.addTo(environment);
        if (!environment.getProperty("zarpe.database.url", "").isBlank()) {
            throw new StartRefused(
                    "Esta instalación usa el servidor de ZARPE_DATABASE_URL: sus respaldos se hacen con las herramientas de"
                            + " PostgreSQL (docs/guide/es/servidor.md).",
                    "This installation uses the server of ZARPE_DATABASE_URL: its backups are made with PostgreSQL's own"
                            + " tools (docs/guide/en/server.md).");
        }
        return of(environment);
    }

    ServerPrograms programs() {
        return postgresHome.isBlank()
                ? ServerPrograms.unpackedBelow(data.resolve("server"))
                : new ServerPrograms(Path.of(postgresHome));
    }
}
