package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyOrder;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.CompanyShelves;
import org.zarpe.companies.CompanyShelves.Filter;
import org.zarpe.companies.Standing;
import org.zarpe.identity.Actor;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** The list of the demonstration's companies, by stage and country. */
@ZarpeTest
@Tag("persistence")
class NarrowedListTests {

    @Autowired
    Demonstration demo;

    @Autowired
    Companies companies;

    @Autowired
    CompanyShelves shelves;

    @Autowired
    Standing.Source standings;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    WholeCompany whole;

    private Actor director;

    @BeforeEach
    void load() {
        director = demo.director();
    }

    @Test
    void aCompanyIsAtTheStageThatItsHeaderNames() {
        inScope(() -> {
            List<CompanyProfile> all = companies.visibleTo(director);
            int found = 0;
            for (Standing.Place place : standings.places()) {
                List<CompanyProfile> there = at(place.id());
                if (!place.id().equals("ended")) {
                    assertThat(there)
                            .as(place.id())
                            .containsExactlyElementsOf(all.stream()
                                    .filter(company -> stands(company).equals(Optional.ofNullable(place.name())))
                                    .toList());
                }
                found += there.size();
            }
            assertThat(found).isEqualTo(all.size());
        });
    }

    @Test
    void aCountryOfNobodyIsEmptyAndThatOfAllIsComplete() {
        inScope(() -> {
            String country = shelves.count(director).getFirst().country();

            assertThat(leafed(new Filter("", country, "")))
                    .isNotEmpty()
                    .allMatch(company -> company.country().equals(country));
            assertThat(leafed(new Filter("", "AQ", ""))).isEmpty();
        });
    }

    @Test
    void theAddressKeepsWhatIsChosenAndTheFormShowsIt() {
        Actor other = staff.director();
        whole.play(other);
        var page = browser.page(other, "/companies?stage=none&country=MX&sort=town");

        assertThat(page.select("select[name=stage] option[selected]").val()).isEqualTo("none");
        assertThat(page.select("select[name=country] option[selected]").val()).isEqualTo("MX");
        assertThat(page.select("a[href='/companies']:contains(Ver todas)")).isNotEmpty();
    }

    private Optional<org.zarpe.shared.Text> stands(CompanyProfile company) {
        return standings.of(company.id()).map(Standing::stage);
    }

    private List<CompanyProfile> at(String stage) {
        return leafed(new Filter("", "", stage));
    }

    private List<CompanyProfile> leafed(Filter filter) {
        return shelves.leaf(director, filter, CompanyOrder.NAME, null, 1000);
    }

    private void inScope(Runnable work) {
        Scopes.as(Scope.of(director.operator().value(), director.person().value()), work::run);
    }
}
