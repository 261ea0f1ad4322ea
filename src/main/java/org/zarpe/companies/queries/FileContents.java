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
 * @param facts superseded ones included, oldest record first
 */
public record FileContents(
        List<Member> team,
        List<Product> products,
        List<RecordedFact> facts,
        List<RecordedExport> exports,
        Optional<NoExportsDeclaration> declaration,
        List<RecordedEstablishment> establishments) {}
