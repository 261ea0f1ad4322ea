package org.zarpe.mail;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** While the server runs, letters that the mail server did not take are tried again. */
@Configuration
@ConditionalOnWebApplication
@EnableScheduling
class MailRounds implements SchedulingConfigurer {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final PostOffice office;

    MailRounds(PostOffice office) {
        this.office = office;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(office::tryAgain, PAUSE);
    }
}
