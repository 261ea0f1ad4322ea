package org.zarpe.evidence.queries;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.shared.files.FilesOfCompany;

@Component
class FilesOfEvidence implements FilesOfCompany {

    private final JdbcClient jdbc;

    FilesOfEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Belonging> all() {
        return jdbc.sql("""
            select file_sha256 as sha256, file_name as name
              from evidence.piece
             where file_sha256 is not null
             order by at, id
            """)
                .query((row, number) -> new Belonging(row.getString("sha256"), row.getString("name")))
                .list();
    }
}
