package org.zarpe.companies;

import java.util.Map;
import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/**
 * Writing a company file exactly as its forms do: {@code written} are their fields, {@code version} among them where something is changed. Refused with
 * {@code stale} where somebody was faster.
 */
public interface WriteCompanyFile {

    /** By the director, for a company that does not apply by itself. An id that is there already is done. */
    Outcome<CompanyId> open(Actor director, CompanyId company, Map<String, String> written);

    Outcome<CompanyId> describe(Actor actor, CompanyId company, Map<String, String> written);

    Outcome<UUID> enter(Actor actor, CompanyId company, LineKind kind, UUID id, Map<String, String> written);

    Outcome<UUID> change(Actor actor, CompanyId company, LineKind kind, UUID id, Map<String, String> written);

    Outcome<UUID> withdraw(Actor actor, CompanyId company, LineKind kind, UUID id, Map<String, String> written);

    Outcome<UUID> record(Actor actor, CompanyId company, UUID id, FactKind kind, Map<String, String> written);

    /** The former figure is kept. */
    Outcome<UUID> correct(Actor actor, CompanyId company, UUID former, UUID id, Map<String, String> written);

    /** @param version 0 where nobody had declared anything */
    Outcome<CompanyId> declareNoExports(Actor actor, CompanyId company, String source, long version);

    Outcome<CompanyId> withdrawNoExports(Actor actor, CompanyId company, long version);
}
