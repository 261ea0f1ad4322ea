package org.zarpe.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Outcome;

/** The actions of a plan as their forms read and write them: {@code written} are the fields, {@code version} among them where something is changed. */
public interface WriteActions {

    /** In the order they came into the plan, dropped ones too; for somebody who may see the company. */
    List<Versioned> of(Actor actor, Enrolled enrolled);

    Outcome<UUID> propose(Actor actor, CompanyId company, UUID id, Map<String, String> written);

    Outcome<UUID> reword(Actor actor, CompanyId company, UUID id, Map<String, String> written);

    Outcome<ActionStatus> move(Actor actor, CompanyId company, UUID id, ActionMove move, String note, long version);

    record Versioned(PlannedAction action, long version) {}
}
