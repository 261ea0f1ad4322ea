package org.zarpe.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time of day, injected so that a rule never asks the machine. */
@Configuration(proxyBeanMethods = false)
class WallClock {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
