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

/** While the server runs, the trail of each operator is sealed again and again, and once a day its checkpoint is mailed. */
@Configuration
@ConditionalOnWebApplication
@EnableScheduling
class SealRegularly implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(SealRegularly.class);

    private final SealTrail trail;
    private final People people;
    private final MailCheckpoints letters;
    private final Duration every;
    private final String mailedAt;

    SealRegularly(
            SealTrail trail,
            MailCheckpoints letters,
            People people,
            @Value("${zarpe.trail.seal-every}") Duration every,
            @Value("${zarpe.trail.mail-at}") String mailedAt) {
        this.trail = trail;
        this.letters = letters;
        this.mailedAt = mailedAt;
        this.people = people;
        this.every = every;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (every.isPositive()) {
            tasks.addFixedDelayTask(this::sealAll, every);
        }
        tasks.addCronTask(this::mailAll, mailedAt);
    }

    private void sealAll() {
        people.operators().forEach(this::seal);
    }

    private void mailAll() {
        people.operators().forEach(this::mail);
    }

    private void mail(OperatorId operator) {
        try {
            letters.mail(operator);
        } catch (RuntimeException failed) {
            LOG.warn("the checkpoint of operator {} could not be mailed", operator.value(), failed);
        }
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
