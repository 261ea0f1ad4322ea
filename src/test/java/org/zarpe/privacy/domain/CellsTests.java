package org.zarpe.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zarpe.companies.CompanyId;

class CellsTests {

    @Test
    void namesAGroupOfFive() {
        assertThat(Cells.of(Map.of("2017", companies(5), "2018", companies(9))).named())
                .containsExactlyInAnyOrder("2017", "2018");
    }

    @Test
    void hidesAGroupOfFourAndWhateverWouldGiveItAway() {
        assertThat(Cells.of(Map.of("2016", companies(4), "2017", companies(5), "2018", companies(9)))
                        .named())
                .containsExactly("2018");
    }

    @Property
    void whatIsNotNamedIsNothingOrLargeEnoughToHideIn(
            @ForAll @Size(max = 6) Map<@IntRange(max = 9) Integer, @IntRange(min = 1, max = 12) Integer> sizes) {
        Map<Integer, Set<CompanyId>> groups = new HashMap<>();
        sizes.forEach((group, size) -> groups.put(group, companies(size)));
        Cells<Integer> cells = Cells.of(groups);

        Set<CompanyId> hidden = new HashSet<>();
        groups.forEach((group, companies) -> {
            if (!cells.named().contains(group)) {
                hidden.addAll(companies);
            }
        });

        assertThat(cells.named()).allMatch(group -> groups.get(group).size() >= Cells.LEAST);
        assertThat(hidden.isEmpty()
                        || hidden.size() >= Cells.LEAST
                        || cells.named().isEmpty())
                .isTrue();
    }

    private static Set<CompanyId> companies(int many) {
        Set<CompanyId> companies = new HashSet<>();
        for (int one = 0; one < many; one++) {
            companies.add(CompanyId.next());
        }
        return companies;
    }
}
