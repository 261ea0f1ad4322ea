package org.zarpe.processes.queries;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.shared.files.FilesOfCompany;

/** Of versions that are files, and of records that were filed. */
@Component
class FilesOfDocuments implements FilesOfCompany {

    private final JdbcClient jdbc;

    FilesOfDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Belonging> all() {
        return jdbc.sql("""
            select sha256, name
              from processes.given_file
             order by at, id
            """)
                .query((row, number) -> new Belonging(row.getString("sha256"), row.getString("name")))
                .list();
    }
}
