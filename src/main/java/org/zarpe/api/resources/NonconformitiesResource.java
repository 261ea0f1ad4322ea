package org.zarpe.api.resources;

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
import org.zarpe.improvement.Nonconformities;
import org.zarpe.improvement.Nonconformities.Known;
import org.zarpe.improvement.NonconformityState;
import org.zarpe.improvement.Origin;
import org.zarpe.shared.Text;

/** What went wrong at a company, to read. */
@RestController
@RequestMapping("/api/v1/companies/{company}/nonconformities")
@Offers(Area.PROCESSES)
class NonconformitiesResource {

    private final CurrentEnrolment enrolled;
    private final Nonconformities nonconformities;

    NonconformitiesResource(CurrentEnrolment enrolled, Nonconformities nonconformities) {
        this.enrolled = enrolled;
        this.nonconformities = nonconformities;
    }

    /**
     * @param due by when the next thing should be done
     * @param ended the day it was closed or withdrawn
     */
    record NonconformityBody(
            UUID id,
            String number,
            Origin origin,
            Text title,
            NonconformityState state,
            LocalDate found,
            @Nullable UUID process,
            List<String> requirements,
            @Nullable LocalDate due,
            @Nullable LocalDate ended)
            implements Wire {
        static NonconformityBody of(Known one) {
            return new NonconformityBody(
                    one.id(),
                    one.number(),
                    one.origin(),
                    one.title(),
                    one.state(),
                    one.found(),
                    one.process(),
                    one.requirements(),
                    one.due(),
                    one.ended());
        }
    }

    @GetMapping
    Listing<NonconformityBody> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "nonconformities",
                nonconformities.of(actor, enrolled.of(company)),
                one -> one.id().toString(),
                NonconformityBody::of);
    }
}
