package org.zarpe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.zarpe.console.Console;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.database.DatabaseAtStart;

/** The product: a web application with its own database, and, given words to read, the same program on the command line. */
@SpringBootApplication
public class Zarpe {
    public static void main(String[] typed) {
        if (typed.length > 0) {
            System.exit(new Console(Zarpe::withoutPages).run(typed));
        }
        try {
            SpringApplication application = new SpringApplication(Zarpe.class);
            application.addInitializers(DatabaseAtStart.OF_THE_SERVER);
            application.run();
        } catch (StartRefused alreadySaid) {
            System.exit(1);
        }
    }

    private static ConfigurableApplicationContext withoutPages() {
        SpringApplication application = new SpringApplication(Zarpe.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.addInitializers(DatabaseAtStart.OF_A_COMMAND);
        return application.run();
    }
}
