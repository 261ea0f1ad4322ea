package org.zarpe.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Example;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** A company may call itself as it likes: no table that leaves the product runs its name as a formula. */
@ZarpeTest
@Tag("persistence")
class FormulaInExportsTests {

    private static final String NAME = "=HYPERLINK(\"https://evil.example\";\"Ver\")";

    /** Every address that answers with CSV, by its pattern. A new one has to be written down here. */
    private static final Map<String, List<String>> ADDRESSES = Map.of(
            "/tables/{number:[123]}.{format:csv|json}",
            List.of("/tables/1.csv", "/tables/2.csv", "/tables/3.csv", "/tables/1.csv?illustrative=true"),
            "/companies/{company}/history.csv",
            List.of("/companies/{company}/history.csv"),
            "/panel.csv",
            List.of("/panel.csv?illustrative=true"),
            "/panel-codebook.csv",
            List.of("/panel-codebook.csv"));

    @Autowired
    RequestMappingHandlerMapping routes;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    RegisterCompany companies;

    @Test
    void everyAddressThatAnswersWithCsvIsKnownHere() {
        Set<String> patterns = routes.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.contains("csv"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(patterns).containsExactlyInAnyOrderElementsOf(ADDRESSES.keySet());
    }

    @Test
    void noCellOfAnyOfThemBeginsAsAFormula() throws Exception {
        Actor director = staff.director();
        CohortId cohort = example.cohort(director);
        CompanyId company = registered(director);
        example.applicant(director, cohort, company);

        String all = "";
        for (String address : ADDRESSES.values().stream().flatMap(List::stream).toList()) {
            MvcTestResult file = browser.open(director, address.replace("{company}", company.toString()));
            assertThat(file).as(address).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
            String written = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
            for (CSVRecord line : CSVParser.parse(written, CSVFormat.RFC4180)) {
                assertThat(line.toList()).as(address).noneMatch(cell -> cell.matches("(?s)\\s*[=+@].*|\\s*-[^\\d].*"));
            }
            all += written;
        }
        assertThat(all).contains("\"'=HYPERLINK(\"\"https://evil.example\"\";\"\"Ver\"\")\"");
    }

    private CompanyId registered(Actor director) {
        return Scopes.as(
                staff.scope(director),
                () -> companies
                        .register(new Registration(
                                CompanyId.next(),
                                NAME,
                                new Text("+Muebles", "@Furniture"),
                                null,
                                null,
                                "-Tapalpa",
                                "MX",
                                false))
                        .orThrow());
    }
}
