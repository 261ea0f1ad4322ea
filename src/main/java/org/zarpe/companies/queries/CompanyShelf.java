package org.zarpe.companies.queries;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyOrder;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.CompanyShelves;
import org.zarpe.companies.Standing;
import org.zarpe.companies.domain.Company;
import org.zarpe.companies.domain.CompanyRegister;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Look;

@Component
@Transactional(readOnly = true)
class CompanyShelf implements Companies, CompanyShelves {

    private static final String MAY_BE_SEEN = """
              from companies.company c
             where (:reach = 'OPERATOR'
                or :reach = 'OWN' and id = :company
                or :reach in ('ASSIGNED', 'CASE') and exists (
                       select from companies.assignment a
                        where a.operator_id = c.operator_id
                          and a.company_id = c.id
                          and a.person_id = :person
                          and a.until is null))
            """;

    private static final String PROFILE = """
            select id, name, activity_es, activity_en, founded, town, country, illustrative, version
            """;

    private static final String VISIBLE = PROFILE + MAY_BE_SEEN;

    private static final String COUNTED = """
            select country, count(*) as all, count(*) filter (where illustrative) as illustrative
            """ + MAY_BE_SEEN + "group by country";

    private static final String SAYING = """
               and position(companies.plain(:words) in companies.plain(name || ' ' || activity_es || ' ' || activity_en || ' ' || town)) > 0
            """;

    private static final String ALL = VISIBLE + "order by lower(name), id";

    private static final String NAMED = """
               and (:words = '' or position(lower(:words) in lower(name)) > 0)
               and (:last::text is null or (lower(name), id) > (:last, :lastId))
            """;

    private static final String BY_NAME = """
             order by lower(name), id
             limit :most
            """;

    private record One(CompanyId id) {}

    private final CompanyRegister register;
    private final JdbcClient jdbc;
    private final ObjectProvider<Standing.Source> standings;

    CompanyShelf(CompanyRegister register, JdbcClient jdbc, ObjectProvider<Standing.Source> standings) {
        this.register = register;
        this.jdbc = jdbc;
        this.standings = standings;
    }

    @Override
    public CompanyProfile get(CompanyId id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<CompanyProfile> find(CompanyId id) {
        return Look.once(new One(id), () -> register.findById(id).map(Company::profile));
    }

    @Override
    public List<CompanyProfile> all(Collection<CompanyId> ids) {
        return profiles(jdbc.sql(PROFILE + "from companies.company where id = any(:ids)")
                .param("ids", ids.stream().map(CompanyId::value).toArray(UUID[]::new)));
    }

    @Override
    public List<CompanyProfile> visibleTo(Actor actor) {
        return profiles(visible(ALL, actor));
    }

    @Override
    public List<CompanyProfile> after(Actor actor, Filter filter, @Nullable Place last, int most) {
        return profiles(narrowed(VISIBLE + NAMED + narrowing(filter) + BY_NAME, filter, actor)
                .param("last", last == null ? null : last.name(), Types.VARCHAR)
                .param("lastId", last == null ? null : last.id(), Types.OTHER)
                .param("most", most));
    }

    @Override
    public List<CompanyProfile> leaf(
            Actor actor, Filter filter, CompanyOrder order, @Nullable CompanyId last, int most) {
        String some = VISIBLE + (filter.words().isEmpty() ? "" : SAYING) + narrowing(filter);
        return profiles(narrowed(some + inOrder(order, last != null), filter, actor)
                .param("last", last == null ? null : last.value(), Types.OTHER)
                .param("most", most));
    }

    @Override
    public List<Count> count(Actor actor) {
        return visible(COUNTED, actor).query(Count.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** What nobody asked for is left out, so that the index of the order or of the filter serves. */
    private String narrowing(Filter filter) {
        StringBuilder narrowing = new StringBuilder();
        if (!filter.country().isEmpty()) {
            narrowing.append("   and country = :country\n");
        }
        if (!filter.stage().isEmpty()) {
            narrowing.append(standings.stream()
                    .map(Standing.Source::stands)
                    .collect(Collectors.joining("\n or ", "   and (", ")\n")));
        }
        return narrowing.toString();
    }

    private JdbcClient.StatementSpec narrowed(String which, Filter filter, Actor actor) {
        return visible(which, actor)
                .param("words", filter.words())
                .param("country", filter.country())
                .param("stage", filter.stage());
    }

    /** The key stands in the statement as in the index, so that a page in the middle costs no more than the first. */
    private static String inOrder(CompanyOrder order, boolean goesOn) {
        String key = switch (order) {
            case NAME -> "lower(name)";
            case TOWN -> "lower(town)";
            case YOUNGEST -> "coalesce(founded, '')";
        };
        boolean falls = order == CompanyOrder.YOUNGEST;
        String further = """
                   and (%s, id) %s ((select %s from companies.company where id = :last), :last)
                """.formatted(key, falls ? "<" : ">", key);
        return (goesOn ? further : "") + """
                 order by %1$s %2$s, id %2$s
                 limit :most
                """.formatted(key, falls ? "desc" : "asc");
    }

    private JdbcClient.StatementSpec visible(String which, Actor actor) {
        return jdbc.sql(which)
                .param("reach", Permission.SEE_FILE.reachOf(actor.role()).name())
                .param("person", actor.person().value())
                .param("company", actor.company(), Types.OTHER);
    }

    private static List<CompanyProfile> profiles(JdbcClient.StatementSpec found) {
        return found.query(DataClassRowMapper.newInstance(Row.class)).list().stream()
                .map(Row::profile)
                .toList();
    }

    private record Row(
            UUID id,
            String name,
            String activityEs,
            String activityEn,
            @Nullable String founded,
            String town,
            String country,
            boolean illustrative,
            long version) {

        CompanyProfile profile() {
            return new CompanyProfile(
                    new CompanyId(id),
                    name,
                    new Text(activityEs, activityEn),
                    founded == null ? null : PartialDate.parse(founded).orElseThrow(),
                    town,
                    country,
                    illustrative,
                    version);
        }
    }
}
