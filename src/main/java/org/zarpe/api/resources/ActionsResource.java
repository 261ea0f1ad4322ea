package org.zarpe.api.resources;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.api.wire.Written;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.Cost;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Resource;
import org.zarpe.plans.WriteActions;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** The actions of a company's plan. That a plan is agreed is for its manager to say, with her own sign-in; no program does. */
@RestController
@RequestMapping("/api/v1/companies/{company}/actions")
@Offers(Area.PLANS)
class ActionsResource {

    private final CurrentEnrolment enrolled;
    private final WriteActions actions;

    ActionsResource(CurrentEnrolment enrolled, WriteActions actions) {
        this.enrolled = enrolled;
        this.actions = actions;
    }

    record ActionBody(
            UUID id,
            ActionStatus status,
            boolean addedLater,
            Text title,
            String pillar,
            List<UUID> swot,
            List<String> requirements,
            Text gap,
            Text market,
            String owner,
            @Nullable PartialDate start,
            @Nullable PartialDate due,
            @Nullable BigDecimal effort,
            @Nullable BigDecimal cost,
            @Nullable String currency,
            Text expected,
            Resource.@Nullable Kind resourceKind,
            @Nullable Text resource)
            implements Wire {

        static ActionBody of(PlannedAction action) {
            ActionTerms terms = action.terms();
            Cost cost = terms.cost();
            Resource resource = terms.resource();
            return new ActionBody(
                    action.id(),
                    action.status(),
                    action.addedLater(),
                    terms.title(),
                    terms.pillar(),
                    terms.needs().swotItems(),
                    terms.needs().requirements(),
                    terms.needs().gap(),
                    terms.needs().market(),
                    terms.owner(),
                    terms.start(),
                    terms.due(),
                    terms.effortHours(),
                    cost == null ? null : cost.amount(),
                    cost == null ? null : cost.currency(),
                    terms.expected(),
                    resource == null ? null : resource.kind(),
                    resource == null ? null : resource.name());
        }
    }

    /** @param effort in hours of the company's people */
    record ActionWish(
            @Nullable String title,
            @Nullable String pillar,
            @Nullable List<UUID> swot,
            @Nullable List<String> requirements,
            @Nullable String gap,
            @Nullable String market,
            @Nullable String owner,
            @Nullable PartialDate start,
            @Nullable PartialDate due,
            @Nullable BigDecimal effort,
            @Nullable BigDecimal cost,
            @Nullable String currency,
            @Nullable String expected,
            Resource.@Nullable Kind resourceKind,
            @Nullable String resource)
            implements Wire {

        Written written() {
            Written written = Written.of(this).without("swot").without("requirements");
            if (swot != null) {
                swot.forEach(item -> written.with("swot-" + item, true));
            }
            if (requirements != null) {
                requirements.forEach(requirement -> written.with("requirement-" + requirement, true));
            }
            return written;
        }
    }

    /** @param note the evidence when it is finished or verified, the reason when it is dropped or reopened */
    record ActionMoveWish(ActionMove move, @Nullable String note) implements Wire {}

    @GetMapping
    Listing<ActionBody> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "actions",
                actions.of(actor, enrolled.of(company)),
                one -> one.action().id().toString(),
                one -> ActionBody.of(one.action()));
    }

    @PostMapping
    ResponseEntity<ActionBody> propose(
            Actor actor, NewId id, @PathVariable CompanyId company, @RequestBody ActionWish wish) {
        enrolled.of(company);
        return Replies.made(
                actions.propose(actor, company, id.value(), wish.written().fields()),
                "/api/v1/companies/" + company + "/actions/" + id.value(),
                () -> get(actor, company, id.value()));
    }

    @GetMapping("/{action}")
    ResponseEntity<ActionBody> get(Actor actor, @PathVariable CompanyId company, @PathVariable UUID action) {
        WriteActions.Versioned found = actions.of(actor, enrolled.of(company)).stream()
                .filter(one -> one.action().id().equals(action))
                .findFirst()
                .orElseThrow();
        return Replies.found(ActionBody.of(found.action()), found.version());
    }

    @PutMapping("/{action}")
    ResponseEntity<ActionBody> reword(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID action,
            @RequestBody ActionWish wish) {
        get(actor, company, action);
        return Replies.changed(
                actions.reword(
                        actor, company, action, wish.written().seen(version).fields()),
                () -> get(actor, company, action));
    }

    @PostMapping("/{action}/moves")
    ResponseEntity<ActionBody> move(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID action,
            @RequestBody ActionMoveWish wish) {
        get(actor, company, action);
        String note = wish.note() == null ? "" : wish.note();
        return Replies.changed(
                actions.move(actor, company, action, wish.move(), note, version.seen()),
                () -> get(actor, company, action));
    }
}
