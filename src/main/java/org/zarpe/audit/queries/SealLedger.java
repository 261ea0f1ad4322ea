package org.zarpe.audit.queries;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zarpe.audit.domain.Digest;
import org.zarpe.audit.domain.MerkleTree;

/** Leaves and checkpoints of the operator of the scope. */
@Component
public class SealLedger {
    private static final String FIRST = "0";
    private static final String BEYOND = "18446744073709551615";

    private final JdbcClient jdbc;

    SealLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sealedBefore the transaction before which all is sealed */
    public record Sealed(MerkleTree tree, String sealedBefore) {}

    public record Waiting(UUID id, byte[] content) {}

    /** Until the end of the transaction nobody else seals for this operator. */
    public void lock() {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended('audit.seal.' || current_setting('zarpe.operator'), 0))")
                .query(row -> {});
    }

    /** Every transaction before this one has ended: what it wrote is seen from now on, or never. */
    public String horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    public Sealed last() {
        return jdbc.sql("""
                        select size, edge, sealed_before::text
                          from audit.checkpoint
                         order by size desc
                         limit 1
                        """)
                .query((row, number) -> new Sealed(
                        new MerkleTree(row.getLong("size"), digests(row.getArray("edge"))),
                        row.getString("sealed_before")))
                .optional()
                .orElseGet(() -> new Sealed(new MerkleTree(), FIRST));
    }

    /** Committed entries of transactions from {@code since} up to and without {@code before} that have no leaf, in the order they were written. */
    public List<Waiting> waiting(String since, String before, int atMost) {
        // in a database that was copied into a new server transactions are counted anew: then everything is looked
        // through
        boolean recounted = Long.compareUnsigned(Long.parseUnsignedLong(since), Long.parseUnsignedLong(before)) > 0;
        return jdbc
                .sql("""
                        select id, content
                          from audit.entry
                         where transaction >= cast(? as text)::xid8
                           and transaction < cast(? as text)::xid8
                           and not exists (
                                select
                                  from audit.leaf
                                 where leaf.operator_id = entry.operator_id
                                   and leaf.entry_id = entry.id)
                         order by at, id
                         limit ?
                        """)
                .params(recounted ? FIRST : since, recounted ? BEYOND : before, atMost)
                .query(Waiting.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** @param before number of leaves there are already */
    public void add(long before, List<UUID> entries, List<Digest> leaves) {
        jdbc.sql("""
                        insert into audit.leaf (seq, entry_id, leaf)
                        select ? + place, entry, leaf
                          from unnest(cast(? as uuid[]), cast(? as bytea[])) with ordinality as added (entry, leaf, place)
                        """)
                .params(before, entries.stream().map(UUID::toString).toArray(String[]::new), bytes(leaves))
                .update();
    }

    public void seal(MerkleTree tree, String note, String sealedBefore, Instant at) {
        jdbc.sql("""
                        insert into audit.checkpoint (size, note, edge, sealed_before, at)
                        values (?, ?, ?, cast(? as text)::xid8, ?)
                        """)
                .params(tree.size(), note, bytes(tree.edge()), sealedBefore, Timestamp.from(at))
                .update();
    }

    /** The latest signed note. */
    public Optional<String> note() {
        return jdbc.sql("""
                        select note
                          from audit.checkpoint
                         order by size desc
                         limit 1
                        """).query(String.class).optional();
    }

    private static Object bytes(List<Digest> digests) {
        return digests.stream().map(Digest::bytes).toArray(byte[][]::new);
    }

    private static List<Digest> digests(Array edge) throws SQLException {
        return Arrays.stream((byte[][]) edge.getArray()).map(Digest::of).toList();
    }
}
