package org.zarpe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** {@code bin/bench [--companies 3000]}: starts the product on a throw-away database, fills it through the API, measures, prints, and leaves nothing behind. */
public final class Bench {

    private static final int STARTS = 3;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Wish wish = Wish.of(arguments);
        Path scratch = Files.createTempDirectory("zarpe-bench");
        try (Product product = new Product(wish.jar(), scratch)) {
            Report report = new Report(wish, Machine.now());
            report.say("Starting on an empty database");
            product.start();
            for (int start = 0; start < STARTS; start++) {
                product.stop();
                report.start(product.start());
            }
            measure(product, wish, report);
            product.stop();
            report.print(wish.report());
        } finally {
            delete(scratch);
        }
    }

    private static void measure(Product product, Wish wish, Report report) throws Exception {
        Visitor director = Visitor.signedInAsDirector(product.address());
        report.say("Importing " + wish.companies() + " companies");
        DataSet data = DataSet.begun(director);
        data.fill(wish.companies(), report);
        report.say("Waiting for the database to know its new tables");
        Thread.sleep(Duration.ofSeconds(wish.pause()));
        report.say("Pages, one reader");
        new OneReader(director, data, report).measure();
        report.say("Eight clients at once");
        new ManyClients(product, data, report).measure();
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
