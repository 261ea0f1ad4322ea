package org.zarpe.companies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Text;

/** The lines of a company file that hold, each with the version a change must name; for somebody who may see the file. */
public interface CompanyLines {

    List<Line<Colleague>> people(Actor actor, CompanyId company);

    List<Line<Offer>> products(Actor actor, CompanyId company);

    List<Line<ExportRecord>> exports(Actor actor, CompanyId company);

    List<Line<EstablishmentAbroad>> establishments(Actor actor, CompanyId company);

    /** Corrected ones too, oldest record first. */
    List<Figure> figures(Actor actor, CompanyId company);

    /** Who says that there are no exports; one that was withdrawn too, since the next one follows its version. */
    Optional<Declaration> noExports(Actor actor, CompanyId company);

    record Line<T>(UUID id, T content, long version) {}

    record Colleague(
            String name,
            String position,
            @Nullable String mail,
            @Nullable String phone,
            boolean foreignTrade) {}

    /** @param hsCode six digits of the Harmonized System 2022, null where it is not known yet */
    record Offer(Text name, @Nullable String hsCode) {}

    /** @param corrects the figure it took the place of, null for a first one */
    record Figure(UUID id, DatedFact fact, @Nullable UUID corrects, boolean superseded, Instant at) {}

    record Declaration(String source, boolean stands, Instant at, long version) {}
}
