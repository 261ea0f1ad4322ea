package org.zarpe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.zarpe.shared.StartRefused;
import org.zarpe.shared.database.DatabaseAtStart;

/** The product: a web application with its own database, and the same program on the command line. */
@SpringBootApplication
public class Zarpe {
    public static void main(String[] arguments) {
        try {
            SpringApplication application = new SpringApplication(Zarpe.class);
            application.addInitializers(DatabaseAtStart.OF_THE_SERVER);
            application.run();
        } catch (StartRefused alreadySaid) {
            System.exit(1);
        }
    }
}
