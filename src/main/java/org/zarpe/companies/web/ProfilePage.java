package org.zarpe.companies.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.domain.Member;
import org.zarpe.shared.charts.Curve;
import org.zarpe.shared.web.Page;

/**
 * Who the company is and what is recorded of it. Figures, periods and sources are already in the reader's words.
 *
 * @param business null for those who may not see it
 */
public record ProfilePage(
        CompanyFile file,
        boolean mayWrite,
        boolean mayInvite,
        String country,
        List<Member> team,
        List<ProductLine> products,
        @Nullable Business business,
        List<EstablishmentLine> establishments)
        implements Page {

    public String address(String part) {
        return "/companies/" + file.company().id() + "/" + part;
    }

    /** @param chapter what the Harmonized System calls its chapter, null without a code */
    public record ProductLine(
            String id,
            String name,
            @Nullable String code,
            @Nullable String chapter) {}

    /** What the company earns and sells. */
    public record Business(
            List<Figures> figures,
            List<ExportLine> exports,
            @Nullable Declaration noExports,
            boolean contradicted) {

        /** Sales of the latest year that is known; all of them where none is. */
        public List<ExportLine> latestExports() {
            return exports.stream()
                    .filter(line -> line.year().equals(exports.getFirst().year()))
                    .toList();
        }

        public List<ExportLine> earlierExports() {
            return exports.subList(latestExports().size(), exports.size());
        }
    }

    /** @param curve of the exact figures in the unit of the latest one, oldest first */
    public record Figures(FactKind kind, List<FigureLine> lines, Curve curve) {}

    /** @param formers the values it corrects, latest first */
    public record FigureLine(String id, String period, String value, String source, List<Former> formers) {}

    public record Former(String value, String period, String source, String recorded) {}

    public record ExportLine(
            String id,
            String year,
            String country,
            String mode,
            String customers,
            String size,
            String regular,
            String source) {}

    public record EstablishmentLine(String id, String kind, String country, String dates, String source) {}

    public record Declaration(String source, String recorded, long version) {}
}
