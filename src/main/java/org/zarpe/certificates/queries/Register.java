package org.zarpe.certificates.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.Profile;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Term;
import org.zarpe.certificates.domain.RegisterEntry;
import org.zarpe.identity.OperatorId;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.Text;
import tools.jackson.databind.json.JsonMapper;

/** The public register: of all operators, for everybody. */
@Component
public class Register {

    public static final int MOST = 50;

    private static final int MOST_WORDS = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<RegisterEntry> find(String number) {
        return jdbc.sql("""
            select *
              from certificates.register_entry
             where number = ?
            """).param(number).query((row, at) -> entry(row)).optional();
    }

    /** Those whose holder is shown and in which all the words stand: of name, place, products and their HS codes. At most {@link #MOST} and one more. */
    public List<RegisterEntry> search(String words) {
        return jdbc.sql("""
            select *
              from certificates.register_entry
             where holder is not null
               and (select bool_and(position(companies.plain(word) in words) > 0) from unnest(?::text[]) as word)
             order by withdrawn or until_day < current_date, suspended, companies.plain(holder), number
             limit ?
            """)
                .param(split(words))
                .param(MOST + 1)
                .query((row, at) -> entry(row))
                .list();
    }

    /** HS codes are written with and without points. */
    private static String[] split(String words) {
        return Arrays.stream(words.strip().split("[\\s,;]+"))
                .map(word -> word.matches("[\\d.]+") ? word.replace(".", "") : word)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }

    private static RegisterEntry entry(ResultSet row) throws SQLException {
        String profile = row.getString("profile");
        return new RegisterEntry(
                row.getString("number"),
                new OperatorId(row.getObject("operator_id", UUID.class)),
                row.getObject("certificate_id", UUID.class),
                new PackRef(row.getString("pack_id"), row.getString("pack_version")),
                new Text(row.getString("method_es"), row.getString("method_en")),
                row.getString("issuer"),
                new Term(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
                row.getBoolean("illustrative"),
                row.getBoolean("suspended"),
                row.getBoolean("withdrawn"),
                row.getObject("stands_since", OffsetDateTime.class).toInstant(),
                row.getString("holder"),
                row.getString("place"),
                list(row, "products", Product[].class),
                list(row, "processes", Text[].class),
                list(row, "sites", String[].class),
                profile == null ? null : JSON.readValue(profile, Profile.class),
                row.getString("website"),
                row.getBoolean("whole"));
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : List.of(JSON.readValue(json, type));
    }
}
