package org.zarpe;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database is asked. */
public final class Statements {
    private Statements() {}

    /** How many statements the work sends it. */
    public static long during(Runnable work) {
        return sentDuring(work).size();
    }

    /** What the work sends it, in the order of sending; a list of one value or of many is written the same. */
    public static List<String> sentDuring(Runnable work) {
        Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Thread here = Thread.currentThread();
        ListAppender<ILoggingEvent> heard = new ListAppender<>() {
            @Override
            protected void append(ILoggingEvent event) {
                // what is done by the clock meanwhile is no part of the work; asked later, the event would name whoever
                // asks
                if (Thread.currentThread() == here) {
                    super.append(event);
                }
            }
        };
        heard.start();
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        log.addAppender(heard);
        try {
            work.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(null);
            log.setAdditive(true);
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.matches("(?s)Executing .*SQL [^\\[]+\\[.*"))
                .map(said -> said.replaceAll("\\(\\?(, \\?)+\\)", "(?)"))
                .toList();
    }
}
