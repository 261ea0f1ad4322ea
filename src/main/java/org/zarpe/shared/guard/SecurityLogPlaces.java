package org.zarpe.shared.guard;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.net.SyslogAppender;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zarpe.shared.StartRefused;

/** Where the security log goes besides standard error: a file of its own, and a collector that whoever breaks in here does not reach. */
@Component
@ConditionalOnWebApplication
class SecurityLogPlaces {

    private final String file;
    private final String collector;
    private final Logger log = (Logger) LoggerFactory.getLogger("security");
    private final List<Appender<ILoggingEvent>> places = new ArrayList<>();

    SecurityLogPlaces(
            @Value("${zarpe.security-log.file}") String file, @Value("${zarpe.security-log.to}") String collector) {
        this.file = file;
        this.collector = collector;
    }

    /** While the server serves; commands write to the terminal alone. */
    @EventListener(WebServerInitializedEvent.class)
    void open() {
        LoggerContext context = log.getLoggerContext();
        if (!file.isBlank()) {
            places.add(PrivateLogFile.at(Path.of(file), context));
        }
        if (!collector.isBlank()) {
            places.add(line(collector, context));
        }
        places.forEach(log::addAppender);
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        places.forEach(place -> {
            log.detachAppender(place);
            place.stop();
        });
    }

    /** RFC 3164 over UDP, the form every collector takes. */
    private static SyslogAppender line(String to, LoggerContext context) {
        URI address = URI.create("syslog://" + to);
        if (address.getHost() == null || address.getPort() < 1) {
            throw new StartRefused(
                    "ZARPE_LOG_TO debe decir servidor:puerto, por ejemplo 127.0.0.1:514.",
                    "ZARPE_LOG_TO must say host:port, for example 127.0.0.1:514.");
        }
        SyslogAppender line = new SyslogAppender();
        line.setContext(context);
        line.setSyslogHost(address.getHost());
        line.setPort(address.getPort());
        line.setFacility("AUTHPRIV");
        line.setSuffixPattern("zarpe: %replace(%msg){'[\\r\\n]+', ' '}");
        line.setThrowableExcluded(true);
        line.start();
        return line;
    }
}
