package org.zarpe;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Two people at the same instant: both have looked before either of them writes. */
@Component
public class SameInstant {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    SameInstant(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @param table that both will write to: they may read it, and wait at its door until both stand there */
    public <T> List<T> both(String table, Callable<T> one, Callable<T> other) {
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<T>> coming = transaction.execute(status -> {
                jdbc.sql("lock table " + table + " in share mode").update();
                List<Future<T>> sent = List.of(people.submit(one), people.submit(other));
                waitFor(sent);
                return sent;
            });
            return coming.stream().map(SameInstant::answer).toList();
        }
    }

    /** Who answers without writing does not come to the door: the test then looks at the answers. */
    private void waitFor(List<? extends Future<?>> sent) {
        int patience = 1000;
        while (waiting() + sent.stream().filter(Future::isDone).count() < 2) {
            if (--patience == 0) {
                throw new IllegalStateException("they never came to write at the same instant");
            }
            pause();
        }
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static <T> T answer(Future<T> coming) {
        try {
            return coming.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
