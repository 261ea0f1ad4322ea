package org.zarpe.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The last mails to the invented people. It exists only beside the demonstration, in the product's own database; nothing of it is kept. */
@Component
@ConditionalOnBooleanProperty("zarpe.database.embedded")
public class Outbox {

    private static final int MOST = 50;

    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Clock clock;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    public record Kept(Mail mail, Instant when) {}

    void keep(Mail mail) {
        if (!mail.demo()) {
            throw new IllegalArgumentException("only mails to invented people may be read by anybody");
        }
        synchronized (kept) {
            kept.addFirst(new Kept(mail, clock.instant()));
            if (kept.size() > MOST) {
                kept.removeLast();
            }
        }
    }

    /** The latest first. */
    public List<Kept> all() {
        synchronized (kept) {
            return List.copyOf(kept);
        }
    }
}
