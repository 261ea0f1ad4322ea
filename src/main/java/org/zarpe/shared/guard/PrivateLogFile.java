package org.zarpe.shared.guard;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** A log as one JSON object a line, in a file that nobody but the product's account reads; a new one each day, the old ones kept for a little more than a year. */
final class PrivateLogFile extends RollingFileAppender<ILoggingEvent> {

    private static final int DAYS = 400;

    static PrivateLogFile at(Path file, LoggerContext context) {
        PrivateLogFile log = new PrivateLogFile();
        log.setContext(context);
        log.setFile(file.toString());
        log.setEncoder(encoder(context));
        TimeBasedRollingPolicy<ILoggingEvent> days = new TimeBasedRollingPolicy<>();
        days.setContext(context);
        days.setParent(log);
        days.setFileNamePattern(file + ".%d{yyyy-MM-dd}");
        days.setMaxHistory(DAYS);
        days.setCleanHistoryOnStart(true);
        days.start();
        log.setRollingPolicy(days);
        log.start();
        return log;
    }

    private static StructuredLogEncoder encoder(LoggerContext context) {
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        return encoder;
    }

    @Override
    public void openFile(String name) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        super.openFile(name);
    }
}
