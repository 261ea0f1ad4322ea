package org.zarpe.processes.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.domain.ControlledDocument;
import org.zarpe.processes.domain.GivenFiles;
import org.zarpe.shared.files.FileKind;

@Component
class StoredFiles implements GivenFiles {

    /** The columns that {@link #of} reads. */
    static final String COLUMNS = """
        given_file.id as given_id,
        given_file.name as given_name,
        given_file.kind as given_kind,
        given_file.bytes as given_bytes,
        given_file.sha256 as given_sha256
        """;

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ControlledDocument document, GivenFile file, @Nullable String words, PersonId by, Instant at) {
        jdbc.sql("""
            insert into processes.given_file
                   (id, company_id, enrolment_id, pack_id, pack_version, document_id, name, kind, bytes, sha256, words,
                    by_person, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .param(file.id())
                .param(document.companyId().value())
                .param(document.enrolmentId())
                .param(document.pack().id())
                .param(document.pack().version())
                .param(document.id())
                .param(file.name())
                .param(file.kind().name())
                .param(file.bytes())
                .param(file.sha256())
                .param(words)
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<String> words(UUID file) {
        return jdbc.sql("""
            select words
              from processes.given_file
             where id = ?
               and words is not null
            """).param(file).query(String.class).optional();
    }

    static @Nullable GivenFile of(ResultSet row) throws SQLException {
        UUID id = row.getObject("given_id", UUID.class);
        return id == null
                ? null
                : new GivenFile(
                        id,
                        row.getString("given_name"),
                        FileKind.valueOf(row.getString("given_kind")),
                        row.getLong("given_bytes"),
                        row.getString("given_sha256"));
    }
}
