package org.zarpe.api.resources;

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
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.processes.KeepProcesses;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.processes.ProcessTerms;
import org.zarpe.shared.Text;

/** The process map of a company. */
@RestController
@RequestMapping("/api/v1/companies/{company}/processes")
@Offers(Area.PROCESSES)
class ProcessesResource {

    private final CurrentEnrolment enrolled;
    private final ManagementSystem system;
    private final KeepProcesses keep;

    ProcessesResource(CurrentEnrolment enrolled, ManagementSystem system, KeepProcesses keep) {
        this.enrolled = enrolled;
        this.system = system;
        this.keep = keep;
    }

    /**
     * @param keyProcess of the method, null for one of the company's own
     * @param inputs and outputs: one a line
     * @param feeds the processes that use what it makes
     */
    record ProcessBody(
            UUID id,
            @Nullable String keyProcess,
            Text name,
            Text purpose,
            Text owner,
            Text inputs,
            Text outputs,
            List<UUID> feeds,
            boolean inUse)
            implements Wire {
        static ProcessBody of(OnMap one) {
            ProcessTerms terms = one.terms();
            return new ProcessBody(
                    one.id(),
                    one.keyProcess(),
                    terms.name(),
                    terms.purpose(),
                    terms.owner(),
                    terms.inputs(),
                    terms.outputs(),
                    terms.feeds(),
                    one.inUse());
        }
    }

    record ProcessWish(
            Text name,
            @Nullable Text purpose,
            @Nullable Text owner,
            @Nullable Text inputs,
            @Nullable Text outputs,
            @Nullable List<UUID> feeds)
            implements Wire {
        ProcessTerms terms() {
            return new ProcessTerms(
                    name, or(purpose), or(owner), or(inputs), or(outputs), feeds == null ? List.of() : feeds);
        }

        private static Text or(@Nullable Text text) {
            return text == null ? Text.NOTHING : text;
        }
    }

    @GetMapping
    Listing<ProcessBody> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "processes",
                system.processes(actor, enrolled.of(company)),
                one -> one.id().toString(),
                ProcessBody::of);
    }

    @PostMapping
    ResponseEntity<ProcessBody> add(
            Actor actor, NewId id, @PathVariable CompanyId company, @RequestBody ProcessWish wish) {
        enrolled.of(company);
        return Replies.made(
                keep.add(actor, company, id.value(), wish.terms()),
                "/api/v1/companies/" + company + "/processes/" + id.value(),
                () -> get(actor, company, id.value()));
    }

    @GetMapping("/{process}")
    ResponseEntity<ProcessBody> get(Actor actor, @PathVariable CompanyId company, @PathVariable UUID process) {
        OnMap found = system.processes(actor, enrolled.of(company)).stream()
                .filter(one -> one.id().equals(process))
                .findFirst()
                .orElseThrow();
        return Replies.found(ProcessBody.of(found), found.version());
    }

    @PutMapping("/{process}")
    ResponseEntity<ProcessBody> describe(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID process,
            @RequestBody ProcessWish wish) {
        get(actor, company, process);
        return Replies.changed(
                keep.describe(actor, company, process, version.seen(), wish.terms()),
                () -> get(actor, company, process));
    }
}
