package org.zarpe.api.resources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.processes.DocumentKind;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.Asked;
import org.zarpe.processes.ManagementSystem.Edition;
import org.zarpe.processes.ManagementSystem.OnFile;
import org.zarpe.processes.ManagementSystem.Read;
import org.zarpe.processes.Standing;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** The documents of a company, to read. Approving one, and saying that one has read it, is for people with their own sign-in; no program does. */
@RestController
@RequestMapping("/api/v1/companies/{company}/documents")
@Offers(Area.PROCESSES)
class DocumentsResource {

    private final CurrentEnrolment enrolled;
    private final ManagementSystem system;

    DocumentsResource(CurrentEnrolment enrolled, ManagementSystem system) {
        this.enrolled = enrolled;
        this.system = system;
    }

    record DocumentBody(
            UUID id,
            String number,
            DocumentKind kind,
            @Nullable UUID process,
            Text title,
            Text owner) implements Wire {
        static DocumentBody of(OnFile one) {
            return new DocumentBody(one.id(), one.number(), one.kind(), one.process(), one.title(), one.owner());
        }
    }

    record StepBody(Text who, Text what, Text record) implements Wire {}

    record MeasureBody(Text name, Text target, Text counted) implements Wire {}

    /** @param review the day to read it again */
    record VersionBody(
            UUID id,
            int number,
            Standing standing,
            Text purpose,
            Text scope,
            List<StepBody> steps,
            List<MeasureBody> measures,
            Text keeping,
            UUID author,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate review)
            implements Wire {
        static VersionBody of(Edition one) {
            DocumentText text = one.text();
            return new VersionBody(
                    one.id(),
                    one.number(),
                    one.standing(),
                    text.purpose(),
                    text.scope(),
                    text.steps().stream()
                            .map(step -> new StepBody(step.who(), step.what(), step.record()))
                            .toList(),
                    text.measures().stream()
                            .map(measure -> new MeasureBody(measure.name(), measure.target(), measure.counted()))
                            .toList(),
                    text.keeping(),
                    one.author(),
                    one.effectiveFrom(),
                    one.review());
        }
    }

    /** @param yes null while the person has said nothing */
    record ApprovalBody(
            UUID person,
            @Nullable Boolean yes,
            @Nullable String reason,
            @Nullable Instant at) implements Wire {
        static ApprovalBody of(Asked one) {
            return new ApprovalBody(one.person(), one.yes(), one.reason(), one.at());
        }
    }

    record ConfirmationBody(UUID person, Instant at) implements Wire {
        static ConfirmationBody of(Read one) {
            return new ConfirmationBody(one.person(), one.at());
        }
    }

    @GetMapping
    Listing<DocumentBody> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "documents",
                system.documents(actor, enrolled.of(company)),
                one -> one.id().toString(),
                DocumentBody::of);
    }

    @GetMapping("/{document}/versions")
    Listing<VersionBody> versions(
            Actor actor, Paging paging, @PathVariable CompanyId company, @PathVariable UUID document) {
        return paging.cut(
                "versions",
                system.versions(actor, enrolled.of(company), document),
                one -> one.id().toString(),
                VersionBody::of);
    }

    @GetMapping("/{document}/versions/{edition}/approvals")
    Listing<ApprovalBody> approvals(
            Actor actor,
            Paging paging,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable UUID edition) {
        return paging.cut(
                "approvals",
                edition(actor, enrolled.of(company), document, edition).asked(),
                one -> one.person().toString(),
                ApprovalBody::of);
    }

    @GetMapping("/{document}/versions/{edition}/readings")
    Listing<ConfirmationBody> readings(
            Actor actor,
            Paging paging,
            @PathVariable CompanyId company,
            @PathVariable UUID document,
            @PathVariable UUID edition) {
        Enrolled current = enrolled.of(company);
        return paging.cut(
                "readings",
                system.readings(
                        actor,
                        current,
                        edition(actor, current, document, edition).id()),
                one -> one.person().toString(),
                ConfirmationBody::of);
    }

    private Edition edition(Actor actor, Enrolled current, UUID document, UUID edition) {
        return system.versions(actor, current, document).stream()
                .filter(one -> one.id().equals(edition))
                .findFirst()
                .orElseThrow();
    }
}
