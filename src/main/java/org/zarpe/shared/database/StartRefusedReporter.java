package org.zarpe.shared.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.zarpe.shared.StartRefused;

/** Tells a person at the terminal in one sentence, in both languages, why the product does not start. */
final class StartRefusedReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return say(refused);
            }
            if (cause instanceof PortInUseException port) {
                return say(WebPort.inUse(port.getPort()));
            }
        }
        return false;
    }

    private static boolean say(StartRefused refused) {
        System.err.println(refused.sentence().es());
        System.err.println(refused.sentence().en());
        return true;
    }
}
