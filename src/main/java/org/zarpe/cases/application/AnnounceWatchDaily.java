package org.zarpe.cases.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.zarpe.identity.EveryOperator;

/** While the server runs, once a day. */
@Configuration
@ConditionalOnWebApplication
class AnnounceWatchDaily implements SchedulingConfigurer {

    private final AnnounceWatch announcing;
    private final EveryOperator everyOperator;
    private final String at;

    AnnounceWatchDaily(
            AnnounceWatch announcing, EveryOperator everyOperator, @Value("${zarpe.cases.announce-at}") String at) {
        this.announcing = announcing;
        this.everyOperator = everyOperator;
        this.at = at;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addCronTask(
                () -> everyOperator.inTurn(announcing::announce, "what is due of certificates could not be announced"),
                at);
    }
}
