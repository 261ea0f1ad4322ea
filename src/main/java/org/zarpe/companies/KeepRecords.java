package org.zarpe.companies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Writing into a company file from other modules, by the same rules as its forms. A record whose id is there already stays as it is. */
public interface KeepRecords {

    Outcome<UUID> fact(Actor actor, CompanyId company, UUID id, DatedFact fact);

    Outcome<UUID> export(Actor actor, CompanyId company, UUID id, ExportRecord export);

    Outcome<UUID> establishment(Actor actor, CompanyId company, UUID id, EstablishmentAbroad establishment);

    /** @param hsCode six digits of the Harmonized System 2022, or null */
    Outcome<UUID> product(Actor actor, CompanyId company, UUID id, Text name, @Nullable String hsCode);

    /** @param foreignTrade whether this person may run the foreign trade of the firm */
    Outcome<UUID> person(Actor actor, CompanyId company, UUID id, String name, String position, boolean foreignTrade);

    /** Records that the company has no international activity, as the source says. */
    Outcome<CompanyId> declareNoExports(Actor actor, CompanyId company, String source);
}
