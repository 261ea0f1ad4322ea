package org.zarpe.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Called by {@code bin/warm}: watches one start and the first looks of a director, and has the JVM keep what later starts can use of them. */
public final class Warm {

    private static final int ROUNDS = 20;
    private static final Duration TO_WRITE_IT_DOWN = Duration.ofMinutes(10);
    private static final Pattern FILE = Pattern.compile("href=\"(/companies/[0-9a-f-]{36})\"");

    private Warm() {}

    public static void main(String[] arguments) throws Exception {
        Path scratch = Files.createTempDirectory("zarpe-warm");
        try (Product product =
                new Product(Path.of(arguments[0]), scratch, List.of("-XX:AOTCacheOutput=" + arguments[1]))) {
            product.start();
            look(Visitor.signedInAsDirector(product.address()));
            product.stop(TO_WRITE_IT_DOWN);
        } finally {
            Bench.delete(scratch);
        }
    }

    private static void look(Visitor director) throws Exception {
        Matcher first = FILE.matcher(director.read("/companies"));
        if (!first.find()) {
            throw new IllegalStateException("There is no company to look at");
        }
        String file = first.group(1);
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : List.of("/home", "/companies?words=a&sort=town", file, file + "/results", "/sign-in")) {
                director.read(page);
            }
        }
    }
}
