package org.zarpe.shared.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.SingletonBeanRegistry;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.zarpe.shared.database.DatabaseAccess.Login;

/** The product's own server, which starts while the rest of the program is put together; whoever needs a connection waits for it. */
final class StartingDatabase {

    private final CompletableFuture<ServerAtHand> server;
    private final CompletableFuture<DatabaseAccess> database;

    StartingDatabase(Supplier<ServerAtHand> start, String name) {
        server = CompletableFuture.supplyAsync(
                start, work -> Thread.ofPlatform().name("database").start(work));
        database = server.thenApply(started -> started.database(name));
    }

    /** Data source and migrations ask these beans for what they need, at the moment they need it. */
    void tell(SingletonBeanRegistry beans) {
        beans.registerSingleton("applicationConnection", new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return access().url();
            }

            @Override
            public String getUsername() {
                return application().name();
            }

            @Override
            public String getPassword() {
                return application().password();
            }

            private Login application() {
                return access().application();
            }
        });
        beans.registerSingleton("ownerConnection", new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return access().url();
            }

            @Override
            public String getUsername() {
                return access().owner().name();
            }

            @Override
            public String getPassword() {
                return access().owner().password();
            }
        });
    }

    private DatabaseAccess access() {
        try {
            return database.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** One that never started needs no end. */
    void close() {
        server.handle((started, failure) -> started)
                .thenAccept(started -> {
                    if (started != null) {
                        started.close();
                    }
                })
                .join();
    }
}
