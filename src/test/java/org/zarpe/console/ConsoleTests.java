package org.zarpe.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zarpe.ZarpeTest;

@ZarpeTest
class ConsoleTests {
    private final AtomicInteger starts = new AtomicInteger();
    private final Console console;

    ConsoleTests(@Autowired ApplicationContext context) {
        console = new Console(() -> {
            starts.incrementAndGet();
            return context;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "--help, 0",
        "--version, 0",
        "database --help, 0",
        "table 1 --format csv --help, 0",
        "nonsense, 2",
        "database nonsense, 2",
        "pack, 2"
    })
    void helpAndWrongWordsStartNothing(String typed, int exitCode) {
        assertThat(console.run(typed.split(" "))).isEqualTo(exitCode);
        assertThat(starts).hasValue(0);
    }

    @Test
    void aCommandThatAsksForBeansStartsTheProductOnce() {
        assertThat(console.run("database")).isZero();
        assertThat(starts).hasValue(1);
    }
}
