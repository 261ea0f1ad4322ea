package org.zarpe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: a web application with its own database, and the same program on the command line. */
@SpringBootApplication
public class Zarpe {
    public static void main(String[] arguments) {
        SpringApplication.run(Zarpe.class, arguments);
    }
}
