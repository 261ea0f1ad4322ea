package org.zarpe.mail.web;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.mail.Outbox;

@RestController
class OutboxController {

    private final ObjectProvider<Outbox> outbox;
    private final Clock clock;

    OutboxController(ObjectProvider<Outbox> outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @GetMapping("/outbox")
    OutboxPage page() {
        Outbox box = outbox.getIfAvailable();
        if (box == null) {
            throw new NoSuchElementException("there is an outbox only beside the demonstration");
        }
        return new OutboxPage(box.all(), clock.getZone());
    }
}
