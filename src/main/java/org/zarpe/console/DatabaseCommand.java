package org.zarpe.console;

import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "database", description = "Says which database this installation works on.")
final class DatabaseCommand implements Callable<Integer> {
    private final JdbcClient jdbc;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    DatabaseCommand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Integer call() {
        String answer = jdbc.sql("""
                        select format('PostgreSQL %s, database %s, role %s',
                            current_setting('server_version'), current_database(), current_user)
                        """).query(String.class).single();
        spec.commandLine().getOut().println(answer);
        return 0;
    }
}
