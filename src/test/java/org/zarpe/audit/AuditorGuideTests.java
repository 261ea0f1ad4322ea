package org.zarpe.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;

/** The queries as they stand in the guide, on a real trail. */
@ZarpeTest
@Tag("persistence")
class AuditorGuideTests {
    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);
    private static final int ROOT = 0;

    @Autowired
    Staff staff;

    @Autowired
    Archive archive;

    private Actor director;

    @BeforeEach
    void aSealedTrail() {
        director = staff.director();
        CompanyId company = archive.company(director);
        for (int number = 0; number < 8; number++) {
            archive.colleague(director, company, "Persona " + number);
        }
        while (archive.verify(director).waiting() > 0) {
            archive.seal(director);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void theRootIsThatOfTheSignedCheckpoint(String language) throws IOException {
        Map<String, Object> answer =
                archive.rows(director, queries(language).get(ROOT)).getFirst();

        assertThat(archive.note(director).lines().skip(2).findFirst())
                .hasValue(answer.get("root").toString());
    }

    @Test
    void theOthersFindNothingWhereAllIsWell() throws IOException {
        List<String> queries = queries("en");

        assertThat(queries).hasSize(4).isEqualTo(queries("es"));
        queries.subList(1, queries.size())
                .forEach(query -> assertThat(archive.rows(director, query)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1 | update audit.entry set content = sha256(content) where table_name = 'companies.company' and OURS
            2 | update audit.entry set person = null where table_name = 'companies.company' and OURS
            3 | update audit.personal_value set value = '"Otra"' where value = '"Persona 3"' and OURS
            """)
    void eachFindsWhatItLooksFor(int query, String change) throws IOException {
        assertThat(archive.tamper(director, change)).isOne();

        assertThat(archive.rows(director, queries("en").get(query))).hasSize(1);
    }

    private static List<String> queries(String language) throws IOException {
        return SQL.matcher(Files.readString(Path.of("docs/guide", language, "auditor.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
