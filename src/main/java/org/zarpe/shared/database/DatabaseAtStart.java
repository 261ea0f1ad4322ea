package org.zarpe.shared.database;

import java.util.LinkedHashMap;
import java.util.Map;
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

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        String url = environment.getProperty("zarpe.database.url", "");
        if (this == OF_THE_SERVER) {
            WebPort.check(environment);
        }
        if (!url.isBlank()) {
            use(environment, given(environment, url), false);
        } else if (this == OF_THE_SERVER) {
            begin(context);
        } else {
            use(environment, joined(environment), true);
        }
    }

    /** Points data source and migrations to this database. */
    public static void use(ConfigurableEnvironment environment, DatabaseAccess access, boolean embedded) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", access.url());
        properties.put("spring.datasource.username", access.application().name());
        properties.put("spring.datasource.password", access.application().password());
        properties.put("spring.flyway.url", access.url());
        properties.put("spring.flyway.user", access.owner().name());
        properties.put("spring.flyway.password", access.owner().password());
        tell(environment, embedded, access.application().name(), properties);
    }

    private static void tell(
            ConfigurableEnvironment environment, boolean embedded, String applicationRole, Map<String, Object> more) {
        Map<String, Object> properties = new LinkedHashMap<>(more);
        properties.put("zarpe.database.embedded", embedded);
        properties.put("spring.flyway.placeholders.application_role", applicationRole);
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

    private static void begin(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Installation installation = Installation.of(environment);
        StartingDatabase starting = new StartingDatabase(ServerAtHand.alone(installation), NAME);
        SpringApplication.getShutdownHandlers().add(starting::close);
        starting.tell(context.getBeanFactory());
        tell(environment, true, Passwords.APPLICATION, Map.of());
    }

    private static DatabaseAccess joined(ConfigurableEnvironment environment) {
        ServerAtHand server = ServerAtHand.joined(Installation.of(environment));
        SpringApplication.getShutdownHandlers().add(server::close);
        return server.database(NAME);
    }
}
