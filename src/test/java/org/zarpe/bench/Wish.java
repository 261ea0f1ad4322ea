package org.zarpe.bench;

import java.nio.file.Path;

/** @param pause seconds between import and measuring: PostgreSQL looks once a minute for tables that changed much */
record Wish(Path jar, Path report, int companies, int pause) {

    static Wish of(String[] arguments) {
        int companies = 3000;
        int pause = 65;
        for (int place = 2; place < arguments.length; place += 2) {
            int number = place + 1 < arguments.length && arguments[place + 1].matches("\\d{1,6}")
                    ? Integer.parseInt(arguments[place + 1])
                    : -1;
            switch (number < 0 ? "" : arguments[place]) {
                case "--companies" -> companies = number;
                case "--pause" -> pause = number;
                default -> {
                    System.err.println("bin/bench [--companies 3000] [--pause 65]");
                    System.exit(2);
                }
            }
        }
        return new Wish(Path.of(arguments[0]), Path.of(arguments[1]), Math.max(50, companies), pause);
    }
}
