package org.zarpe.internationalisation.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.MarketOptions;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;

@Component
@Transactional(readOnly = true)
public class ReadStrategy {

    private final CompanyAccess access;
    private final StrategyRoom room;
    private final MarketOptions options;

    ReadStrategy(CompanyAccess access, StrategyRoom room, MarketOptions options) {
        this.access = access;
        this.room = room;
        this.options = options;
    }

    public StrategyReading read(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_MARKETS, company);
        Enrolled enrolled = room.enrolled(company);
        EnrolmentId enrolment = enrolled.id();
        return new StrategyReading(
                room.strategy(enrolment),
                options.findByEnrolmentIdOrderById(enrolment.value()),
                room.fewestOptions(enrolled),
                enrolled.isOngoing() && access.may(actor, Permission.PREPARE_MARKETS, company),
                enrolled.isOngoing() && access.may(actor, Permission.CHOOSE_MARKET, company));
    }

    public MarketOption option(Actor actor, CompanyId company, UUID option) {
        access.must(actor, Permission.SEE_MARKETS, company);
        return room.option(room.enrolled(company).id(), option);
    }
}
