package org.zarpe.impartiality.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.Competence;
import org.zarpe.impartiality.Profile;
import org.zarpe.impartiality.domain.Profiles;
import org.zarpe.shared.Language;

@Component
class StoredProfiles implements Profiles {

    private record Kept(PersonId person, Profile profile) {}

    private final JdbcClient jdbc;

    StoredProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Profile> of(PersonId assessor) {
        return jdbc.sql("select * from impartiality.profile where person_id = ?")
                .param(assessor.value())
                .query(StoredProfiles::kept)
                .optional()
                .map(Kept::profile);
    }

    @Override
    public Map<PersonId, Profile> all() {
        return jdbc.sql("select * from impartiality.profile").query(StoredProfiles::kept).list().stream()
                .collect(Collectors.toUnmodifiableMap(Kept::person, Kept::profile));
    }

    @Override
    public boolean put(PersonId assessor, Profile profile, PersonId by, Instant at) {
        Competence competence = profile.competence();
        return jdbc.sql("""
                        insert into impartiality.profile as former
                               (person_id, since, foundations, key_processes, chapters, languages, most_open, by_person, at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        on conflict (operator_id, person_id) do update
                           set since = excluded.since,
                               foundations = excluded.foundations,
                               key_processes = excluded.key_processes,
                               chapters = excluded.chapters,
                               languages = excluded.languages,
                               most_open = excluded.most_open,
                               by_person = excluded.by_person,
                               at = excluded.at,
                               version = former.version + 1
                         where former.version = ?
                        """)
                        .param(assessor.value())
                        .param(profile.since())
                        .param(sorted(competence.foundations()))
                        .param(sorted(competence.keyProcesses()))
                        .param(sorted(competence.chapters()))
                        .param(sorted(competence.languages().stream()
                                .map(Language::tag)
                                .toList()))
                        .param(profile.mostOpen())
                        .param(by.value())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(profile.version())
                        .update()
                == 1;
    }

    private static String[] sorted(Collection<String> words) {
        return words.stream().sorted().toArray(String[]::new);
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new PersonId(row.getObject("person_id", UUID.class)),
                new Profile(
                        new Competence(
                                words(row, "foundations"),
                                words(row, "key_processes"),
                                words(row, "chapters"),
                                words(row, "languages").stream()
                                        .map(tag -> Language.valueOf(tag.toUpperCase(java.util.Locale.ROOT)))
                                        .collect(Collectors.toSet())),
                        row.getObject("since", LocalDate.class),
                        row.getInt("most_open"),
                        row.getLong("version")));
    }

    private static Set<String> words(ResultSet row, String column) throws SQLException {
        return Set.copyOf(List.of((String[]) row.getArray(column).getArray()));
    }
}
