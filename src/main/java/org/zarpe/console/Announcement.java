package org.zarpe.console;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where to look. */
@Component
@ConditionalOnWebApplication
class Announcement {
    private final String publicUrl;

    Announcement(@Value("${zarpe.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @EventListener
    void ready(WebServerInitializedEvent started) {
        System.out.println("Zarpe: " + publicUrl);
    }
}
