package org.zarpe.certificates.queries;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.certificates.Shown;
import org.zarpe.certificates.domain.KeptCertificate;
import org.zarpe.certificates.domain.RegisterConsents;
import org.zarpe.certificates.domain.Showing;

@Component
class StoredConsents implements RegisterConsents {

    private final JdbcClient jdbc;

    StoredConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Showing of(KeptCertificate certificate) {
        return jdbc.sql("""
            select position, shown, website, by_person
              from certificates.showing
             where certificate_id = ?
             order by position desc
             limit 1
            """)
                .param(certificate.id())
                .query((row, number) -> new Showing(
                        row.getInt("position"),
                        read((String[]) row.getArray("shown").getArray()),
                        row.getString("website"),
                        row.getObject("by_person", UUID.class)))
                .optional()
                .orElse(Showing.nothing());
    }

    @Override
    public void add(KeptCertificate certificate, Showing showing, Instant at) {
        jdbc.sql("""
            insert into certificates.showing (certificate_id, position, company_id, shown, website, by_person, at)
            values (?, ?, ?, ?::text[], ?, ?, ?)
            """)
                .param(certificate.id())
                .param(showing.position())
                .param(certificate.company().value())
                .param(showing.shown().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param(showing.website())
                .param(showing.by())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Set<Shown> read(String[] shown) {
        return Arrays.stream(shown).map(Shown::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
