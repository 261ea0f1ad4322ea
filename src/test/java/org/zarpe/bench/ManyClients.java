package org.zarpe.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Eight at once, each in a session of its own: of ten requests four look at a company file, two at its results, two at the list, and two save a form. */
final class ManyClients {

    private static final int CLIENTS = 8;
    private static final Duration WARM = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(30);

    private final Product product;
    private final DataSet data;
    private final Report report;

    ManyClients(Product product, DataSet data, Report report) {
        this.product = product;
        this.data = data;
        this.report = report;
    }

    void measure() throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            visitors.add(Visitor.signedInAsDirector(product.address()));
        }
        at(visitors, WARM, new Figure());
        Figure taken = new Figure();
        long most = at(visitors, MEASURED, taken);
        String wrong = taken.errors() == 0 ? "no errors" : taken.errors() + " ERRORS";
        report.rate(
                "8 clients, 4 in 5 reading, 1 in 5 writing: requests",
                taken.count() / (double) MEASURED.toSeconds(),
                300,
                wrong);
        report.timed("the same, one request", taken, Double.NaN, Double.NaN);
        report.most("resident memory of the JVM under that load", "MB", most, 512, "the most seen");
    }

    private long at(List<Visitor> visitors, Duration span, Figure taken) throws Exception {
        long end = System.nanoTime() + span.toNanos();
        long most = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                all.add(clients.submit(work(visitors.get(client), client, end, taken)));
            }
            while (System.nanoTime() < end) {
                most = Math.max(most, product.resident());
                Thread.sleep(500);
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return most;
    }

    private Callable<Integer> work(Visitor visitor, int client, long end, Figure taken) {
        return () -> {
            int done = 0;
            for (long turn = client * 1000L; System.nanoTime() < end; turn++) {
                long asked = System.nanoTime();
                boolean right = ask(visitor, turn);
                taken.add(System.nanoTime() - asked, right);
                done++;
            }
            return done;
        };
    }

    private boolean ask(Visitor visitor, long turn) throws InterruptedException {
        String company = "/companies/" + data.company(turn);
        try {
            HttpResponse<String> answer = switch ((int) (turn % 10)) {
                case 0, 5 -> visitor.post(company + "/facts", DataSet.figure(turn));
                case 1, 6 -> visitor.get(Pages.filtered(data, turn));
                case 2, 7 -> visitor.get(company + "/results");
                default -> visitor.get(company);
            };
            return turn % 5 == 0 ? OneReader.moved(answer) : OneReader.found(answer);
        } catch (IOException broken) {
            return false;
        }
    }
}
