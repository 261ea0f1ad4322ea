package org.zarpe.companies.queries;

import java.util.List;
import java.util.Optional;
import org.zarpe.companies.domain.Member;
import org.zarpe.companies.domain.NoExportsDeclaration;
import org.zarpe.companies.domain.Product;
import org.zarpe.companies.domain.RecordedEstablishment;
import org.zarpe.companies.domain.RecordedExport;
import org.zarpe.companies.domain.RecordedFact;

/**
 * All that a company file holds besides who the company is.
 *
 * @param figures empty for those who may not see what the company earns and sells
 */
public record FileContents(
        List<Member> team,
        List<Product> products,
        Optional<Figures> figures,
        List<RecordedEstablishment> establishments) {

    /** @param facts superseded ones included, oldest record first */
    public record Figures(
            List<RecordedFact> facts, List<RecordedExport> exports, Optional<NoExportsDeclaration> declaration) {}
}
