package org.zarpe.cases.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** While the server runs, once a day, for one operator after the other. */
@Configuration
@ConditionalOnWebApplication
class AnnounceWatchDaily implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(AnnounceWatchDaily.class);

    private final AnnounceWatch announcing;
    private final People people;
    private final String at;

    AnnounceWatchDaily(AnnounceWatch announcing, People people, @Value("${zarpe.cases.announce-at}") String at) {
        this.announcing = announcing;
        this.people = people;
        this.at = at;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addCronTask(() -> people.operators().forEach(this::announce), at);
    }

    private void announce(OperatorId operator) {
        try {
            Scopes.as(Scope.of(operator.value()), () -> announcing.announce(operator));
        } catch (RuntimeException failed) {
            // the next day tries again, and the other operators are not kept waiting
            LOG.warn("what is due of certificates could not be announced", failed);
        }
    }
}
