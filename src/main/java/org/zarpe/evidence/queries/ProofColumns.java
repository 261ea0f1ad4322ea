package org.zarpe.evidence.queries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.Proof;
import org.zarpe.evidence.Proof.KeptFile;
import org.zarpe.evidence.RecognitionKind;
import org.zarpe.shared.Text;
import org.zarpe.shared.files.FileKind;

/** What a piece consists of, as columns. */
record ProofColumns(Map<String, @Nullable Object> named) {

    static ProofColumns of(Proof proof) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (String column : new String[] {
            "sha256",
            "fileKind",
            "name",
            "preview",
            "address",
            "sort",
            "key",
            "said",
            "recognition",
            "body",
            "number",
            "scopeEs",
            "scopeEn"
        }) {
            columns.put(column, null);
        }
        columns.put("bytes", null);
        columns.put("kind", proof.kind().name());
        columns.put("witnessed", proof instanceof Proof.Witnessed);
        proof.file().ifPresent(kept -> {
            columns.put("sha256", kept.sha256());
            columns.put("bytes", kept.bytes());
            columns.put("fileKind", kept.kind().name());
            columns.put("name", kept.name());
            columns.put("preview", kept.preview());
        });
        switch (proof) {
            case Proof.Link link -> columns.put("address", link.address());
            case Proof.OfTheSystem record -> {
                columns.put("sort", record.sort());
                columns.put("key", record.id());
                columns.put("said", record.said());
            }
            case Proof.Recognition recognition -> {
                columns.put("recognition", recognition.sort().name());
                columns.put("body", recognition.body());
                columns.put("number", recognition.number());
                columns.put("scopeEs", recognition.scope().es());
                columns.put("scopeEn", recognition.scope().en());
            }
            case Proof.Note ignored -> {}
            case Proof.Given ignored -> {}
            case Proof.Witnessed ignored -> {}
        }
        return new ProofColumns(columns);
    }

    static Proof read(ResultSet row) throws SQLException {
        return switch (EvidenceKind.valueOf(row.getString("kind"))) {
            case NOTE -> new Proof.Note();
            case PHOTO, FILE -> given(row);
            case LINK -> new Proof.Link(row.getString("address"));
            case RECORD ->
                new Proof.OfTheSystem(
                        row.getString("record_sort"), row.getString("record_key"), row.getString("record_sha256"));
            case RECOGNITION ->
                new Proof.Recognition(
                        RecognitionKind.valueOf(row.getString("recognition")),
                        row.getString("body"),
                        row.getString("reference"),
                        new Text(row.getString("scope_es"), row.getString("scope_en")),
                        file(row));
        };
    }

    private static Proof given(ResultSet row) throws SQLException {
        KeptFile kept = Objects.requireNonNull(file(row));
        return row.getBoolean("witnessed") ? new Proof.Witnessed(kept) : new Proof.Given(kept);
    }

    private static @Nullable KeptFile file(ResultSet row) throws SQLException {
        String sum = row.getString("file_sha256");
        return sum == null
                ? null
                : new KeptFile(
                        sum,
                        row.getLong("file_bytes"),
                        FileKind.valueOf(row.getString("file_kind")),
                        row.getString("file_name"),
                        row.getString("preview_sha256"));
    }
}
