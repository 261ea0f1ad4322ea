package org.zarpe.audit.application;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;

/** While the server runs, the trail of each operator is sealed again and again. */
@Configuration
@ConditionalOnWebApplication
@EnableScheduling
class SealRegularly implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(SealRegularly.class);

    private final SealTrail trail;
    private final People people;
    private final Duration every;

    SealRegularly(SealTrail trail, People people, @Value("${zarpe.trail.seal-every}") Duration every) {
        this.trail = trail;
        this.people = people;
        this.every = every;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (every.isPositive()) {
            tasks.addFixedDelayTask(this::sealAll, every);
        }
    }

    private void sealAll() {
        people.operators().forEach(this::seal);
    }

    private void seal(OperatorId operator) {
        try {
            trail.seal(operator);
        } catch (RuntimeException failed) {
            // the next round tries again, and the others are not kept waiting
            LOG.warn("the trail of operator {} could not be sealed", operator.value(), failed);
        }
    }
}
