package org.zarpe.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** Indicators of the processes of a company, and their values. Refused with {@code stale} where it was changed since that version. */
public interface MeasureProcesses {

    /** Takes one that the method gives for a key process, as it stands there, by the month. One that is there already stays as it is. */
    Outcome<UUID> take(Actor actor, CompanyId company, UUID id, UUID process, String indicator);

    /** Refusals name the fields: process, name, counted, unit, better, target, rhythm, who. */
    Outcome<UUID> add(Actor actor, CompanyId company, UUID id, IndicatorTerms terms);

    /** Unit and rhythm stay as they are once there are values. */
    Outcome<UUID> describe(Actor actor, CompanyId company, UUID id, long version, IndicatorTerms terms);

    /** Sets it aside, or takes it up again; nothing of it is lost. */
    Outcome<UUID> use(Actor actor, CompanyId company, UUID id, long version, boolean inUse);

    /** Refusals name the fields: period, value, note. */
    Outcome<UUID> measure(Actor actor, CompanyId company, UUID id, Reading reading);

    /**
     * A value of a period.
     *
     * @param day any day of it
     * @param seen version of the value that is corrected, -1 for the first one of its period
     */
    record Reading(LocalDate day, BigDecimal value, String note, long seen) {}
}
