package org.zarpe.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;

/** One person at a time: how long each kind of page takes. */
final class OneReader {

    private static final int WARM = 60;
    private static final int COUNT = 200;
    private static final long LIMIT = Duration.ofSeconds(15).toNanos();

    private final Visitor director;
    private final DataSet data;
    private final Report report;

    OneReader(Visitor director, DataSet data, Report report) {
        this.director = director;
        this.data = data;
        this.report = report;
    }

    interface Asking {
        HttpResponse<String> ask(long turn) throws IOException, InterruptedException;
    }

    void measure() throws IOException, InterruptedException {
        director.read("/tokens");
        time("save one form", this::save, OneReader::moved, 15, 40);
        time("record a value of an indicator", this::record, OneReader::moved, Double.NaN, Double.NaN);
        time("list of companies, first page", turn -> director.get("/companies"), OneReader::found, 20, 50);
        time(
                "list of companies, filtered and sorted",
                turn -> director.get(Pages.filtered(data, turn)),
                OneReader::found,
                20,
                50);
        time("list of companies, a later page", new LaterPages(director)::ask, OneReader::found, 20, 50);
        time(
                "one company file",
                turn -> director.get("/companies/" + data.company(turn)),
                OneReader::found,
                15,
                Double.NaN);
        time(
                "results of one company",
                turn -> director.get("/companies/" + data.company(turn) + "/results"),
                OneReader::found,
                Double.NaN,
                Double.NaN);
        freshResults();
        time("home of the director", turn -> director.get("/home"), OneReader::found, Double.NaN, Double.NaN);
        time(
                "board of the cohort",
                turn -> director.get("/cohorts/" + data.cohort() + "/board"),
                OneReader::found,
                Double.NaN,
                Double.NaN);
    }

    private HttpResponse<String> save(long turn) throws IOException, InterruptedException {
        return director.post("/companies/" + data.company(turn) + "/facts", DataSet.figure(turn));
    }

    private HttpResponse<String> record(long turn) throws IOException, InterruptedException {
        return director.post("/companies/" + data.company(turn) + "/results/employment/values", DataSet.later(turn));
    }

    /** A value is saved before each look, which is not counted, so that nothing computed before would do. */
    private void freshResults() throws IOException, InterruptedException {
        Figure taken = new Figure();
        long begun = System.nanoTime();
        String page = Pages.programme(data);
        for (int turn = 0; turn < COUNT + WARM && System.nanoTime() - begun < 2 * LIMIT; turn++) {
            boolean saved = moved(record(turn));
            long asked = System.nanoTime();
            boolean right = saved && found(director.get(page));
            if (turn >= WARM || System.nanoTime() - begun > LIMIT) {
                taken.add(System.nanoTime() - asked, right);
            }
        }
        report.timed("programme results, after each save", taken, 20, Double.NaN);
    }

    private void time(String figure, Asking asking, Predicate<HttpResponse<String>> right, double aim, double aimP95)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        for (int turn = 0; turn < WARM && System.nanoTime() - begun < LIMIT / 3; turn++) {
            asking.ask(turn);
        }
        Figure taken = new Figure();
        begun = System.nanoTime();
        for (int turn = WARM; turn < WARM + COUNT && System.nanoTime() - begun < LIMIT; turn++) {
            long asked = System.nanoTime();
            HttpResponse<String> answer = asking.ask(turn);
            taken.add(System.nanoTime() - asked, right.test(answer));
        }
        report.timed(figure, taken, aim, aimP95);
    }

    static boolean found(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }

    static boolean moved(HttpResponse<String> answer) {
        return answer.statusCode() == 303;
    }
}
