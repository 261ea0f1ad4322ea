package org.zarpe.certificates.queries;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.certificates.domain.CertificateBook;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.certificates.domain.StatusBook;

/** What an operator gives to everybody who asks; asked in its scope. */
@Component
@Transactional(readOnly = true)
public class OpenShelf {

    private final CertificateBook book;
    private final JdbcClient jdbc;

    OpenShelf(CertificateBook book, JdbcClient jdbc) {
        this.book = book;
        this.jdbc = jdbc;
    }

    public Optional<StatusBook> list(int number) {
        return book.list(number);
    }

    public Optional<byte[]> form(UUID certificate, SealedForm form) {
        return book.form(certificate, form);
    }

    /** SHA-256 of each form. */
    public Map<SealedForm, String> digests(UUID certificate) {
        Map<SealedForm, String> digests = new EnumMap<>(SealedForm.class);
        jdbc.sql("""
            select form, sha256
              from certificates.sealed_form
             where certificate_id = ?
            """).param(certificate).query(row -> {
            digests.put(SealedForm.valueOf(row.getString("form")), row.getString("sha256"));
        });
        return digests;
    }
}
