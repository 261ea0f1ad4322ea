package org.zarpe.console;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.zarpe.shared.Forgetting;

/** While the server runs, once a day, what was kept long enough is removed. */
@Configuration
@ConditionalOnWebApplication
@EnableScheduling
class ForgetDaily implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetDaily.class);

    private final List<Forgetting> all;
    private final Clock clock;
    private final String at;

    ForgetDaily(List<Forgetting> all, Clock clock, @Value("${zarpe.forget-at}") String at) {
        this.all = List.copyOf(all);
        this.clock = clock;
        this.at = at;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addCronTask(() -> all.forEach(this::forget), at);
    }

    private void forget(Forgetting one) {
        try {
            LOG.info(
                    "{} removed what was kept long enough: {}",
                    one.getClass().getSimpleName(),
                    one.forget(clock.instant()));
        } catch (RuntimeException failed) {
            // the next day tries again, and the others are not kept waiting
            LOG.warn("what was kept long enough could not be removed", failed);
        }
    }
}
