package org.zarpe.companies.domain;

import java.time.LocalDate;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.WrittenFields;

/** What may be said of an own establishment abroad. */
public final class EstablishmentRules {

    private EstablishmentRules() {}

    /** Reads kind, country, opened, closed and source. */
    public static Outcome<EstablishmentAbroad> read(WrittenFields fields, Faults faults, LocalDate today) {
        EstablishmentAbroad.Kind kind = fields.choice("kind", EstablishmentAbroad.Kind.class);
        String country = fields.country("country");
        faults.atIf(!fields.flag("kind"), "kind", "choose-one")
                .atIf(!fields.flag("country"), "country", "required")
                .atIf(!fields.flag("source"), "source", "required");
        EstablishmentAbroad record = new EstablishmentAbroad(
                kind == null ? EstablishmentAbroad.Kind.SALES_SUBSIDIARY : kind,
                country == null ? "" : country,
                fields.date("opened"),
                fields.date("closed"),
                fields.text("source"));
        return check(record, faults, today).or(() -> record);
    }

    public static Outcome<EstablishmentAbroad> of(EstablishmentAbroad record, LocalDate today) {
        Faults faults = new Faults().atIf(!Countries.isCode(record.country()), "country", "country-unknown");
        return check(record, faults, today).or(() -> record);
    }

    private static Faults check(EstablishmentAbroad record, Faults faults, LocalDate today) {
        PartialDate opened = record.opened();
        PartialDate closed = record.closed();
        return faults.text("source", record.source(), FactRules.LONGEST_SOURCE)
                .notInFuture("opened", opened, today)
                .notInFuture("closed", closed, today)
                .atIf(
                        opened != null && closed != null && closed.latest().isBefore(opened.earliest()),
                        "closed",
                        "period-reversed");
    }
}
