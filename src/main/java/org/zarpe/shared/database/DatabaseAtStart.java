package org.zarpe.shared.database;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.database.DatabaseAccess.Login;

/** Before anything else: the database the product will work on, its own or a given one. */
public enum DatabaseAtStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The web application: it needs its port, and its data folder alone. */
    OF_THE_SERVER,
    /** The command line: it joins the running server, and waits for another command. */
    OF_A_COMMAND;

    private static final String NAME = "zarpe";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (this == OF_THE_SERVER) {
            WebPort.check(environment);
        }
        String url = environment.getProperty("zarpe.database.url", "");
        DatabaseAccess access = url.isBlank() ? own(environment) : given(environment, url);
        use(environment, access, url.isBlank());
    }

    /** Points data source and migrations to this database. */
    public static void use(ConfigurableEnvironment environment, DatabaseAccess access, boolean embedded) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("zarpe.database.embedded", embedded);
        properties.put("spring.datasource.url", access.url());
        properties.put("spring.datasource.username", access.application().name());
        properties.put("spring.datasource.password", access.application().password());
        properties.put("spring.flyway.url", access.url());
        properties.put("spring.flyway.user", access.owner().name());
        properties.put("spring.flyway.password", access.owner().password());
        properties.put(
                "spring.flyway.placeholders.application_role",
                access.application().name());
        environment.getPropertySources().addFirst(new MapPropertySource("database", properties));
    }

    private static DatabaseAccess given(ConfigurableEnvironment environment, String url) {
        DatabaseAccess access = new DatabaseAccess(
                url,
                new Login(
                        needed(environment, "zarpe.database.owner"),
                        needed(environment, "zarpe.database.owner.password")),
                new Login(needed(environment, "zarpe.database.user"), needed(environment, "zarpe.database.password")));
        GivenServer.check(access);
        return access;
    }

    private static String needed(ConfigurableEnvironment environment, String name) {
        String value = environment.getProperty(name);
        if (value == null) {
            String variable = name.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
            throw new StartRefused(
                    "Con ZARPE_DATABASE_URL hace falta también " + variable + ".",
                    "With ZARPE_DATABASE_URL, " + variable + " is needed too.");
        }
        return value;
    }

    private DatabaseAccess own(ConfigurableEnvironment environment) {
        Path path = Path.of(environment.getProperty("zarpe.data", ".zarpe/data"))
                .toAbsolutePath()
                .normalize();
        Optional<DataFolder> taken = DataFolder.take(path);
        if (taken.isPresent()) {
            return start(taken.get(), environment);
        }
        if (this == OF_THE_SERVER) {
            throw new StartRefused(
                    "Otra instancia de Zarpe usa la carpeta de datos " + path + "; deténgala o indique otra carpeta en"
                            + " ZARPE_DATA.",
                    "Another instance of Zarpe uses the data folder " + path + "; stop it or name another folder in"
                            + " ZARPE_DATA.");
        }
        return join(path, environment);
    }

    private DatabaseAccess start(DataFolder folder, ConfigurableEnvironment environment) {
        folder.signAs(name());
        String home = environment.getProperty("zarpe.postgres.home", "");
        ServerPrograms programs = home.isBlank()
                ? ServerPrograms.unpackedBelow(folder.path().resolve("server"))
                : new ServerPrograms(Path.of(home));
        EmbeddedServer server = EmbeddedServer.start(folder, programs);
        SpringApplication.getShutdownHandlers().add(() -> {
            server.stop();
            folder.close();
        });
        return new OwnDatabase(server, NAME).setUp();
    }

    private DatabaseAccess join(Path path, ConfigurableEnvironment environment) {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            Optional<DataFolder> free = DataFolder.take(path);
            if (free.isPresent()) {
                return start(free.get(), environment);
            }
            Optional<PostmasterFile> running = EmbeddedServer.runningIn(path);
            if (running.isPresent() && DataFolder.holderOf(path).equals(OF_THE_SERVER.name())) {
                Passwords passwords =
                        Passwords.read(EmbeddedServer.passwordsIn(path)).orElseThrow();
                return OwnDatabase.access(running.get().port(), NAME, passwords);
            }
            pause();
        }
        throw new StartRefused(
                "Otra orden de Zarpe trabaja todavía en la carpeta de datos " + path + ".",
                "Another command of Zarpe still works on the data folder " + path + ".");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Se interrumpió el inicio.", "The start was interrupted.");
        }
    }
}
