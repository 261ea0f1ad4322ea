package org.zarpe.cases.application;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.zarpe.cases.CaseId;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.tenancy.Scopes;

/** While the server runs, what was granted gets its certificate, also where the power failed between the two or the key was missing. */
@Configuration
@ConditionalOnWebApplication
@EnableScheduling
class IssueRegularly implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(IssueRegularly.class);

    private final IssueGranted issuing;
    private final People people;
    private final Duration every;

    IssueRegularly(IssueGranted issuing, People people, @Value("${zarpe.certificates.issue-every}") Duration every) {
        this.issuing = issuing;
        this.people = people;
        this.every = every;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (every.isPositive()) {
            tasks.addFixedDelayTask(this::issueAll, every);
        }
    }

    void issueAll() {
        people.operators().forEach(this::issue);
    }

    /** On behalf of a director, who sees all companies. */
    private void issue(OperatorId operator) {
        people.withRole(operator, Role.DIRECTOR).stream()
                .findFirst()
                .ifPresent(director -> Scopes.as(director.scope(), () -> {
                    List<CaseId> waiting = waiting(operator);
                    waiting.forEach(this::issue);
                }));
    }

    private List<CaseId> waiting(OperatorId operator) {
        try {
            return issuing.waiting();
        } catch (RuntimeException failed) {
            LOG.warn("the granted cases of operator {} could not be read", operator.value(), failed);
            return List.of();
        }
    }

    private void issue(CaseId id) {
        try {
            if (issuing.issue(id) instanceof Outcome.Refused<String> refused) {
                LOG.warn("case {} is granted and has no certificate yet: {}", id, refused.reasons());
            }
        } catch (RuntimeException failed) {
            LOG.warn("case {} is granted and has no certificate yet", id, failed);
        }
    }
}
