package org.zarpe.audit.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.audit.domain.Checkpoint;
import org.zarpe.audit.domain.Content;
import org.zarpe.audit.domain.Digest;
import org.zarpe.audit.domain.Finding;
import org.zarpe.audit.domain.Finding.Fault;
import org.zarpe.audit.domain.MerkleTree;
import org.zarpe.audit.domain.SealKey;
import org.zarpe.audit.queries.TrailReader;
import org.zarpe.audit.queries.TrailReader.Line;
import org.zarpe.audit.queries.TrailReader.PersonalValue;
import org.zarpe.audit.queries.TrailReader.StoredCheckpoint;
import org.zarpe.shared.tenancy.Scopes;

/** Computes everything again from the stored bytes and compares it with what was signed. */
@Component
public class VerifyTrail {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final TrailReader trail;
    private final KeyKeeper keys;

    VerifyTrail(TrailReader trail, KeyKeeper keys) {
        this.trail = trail;
        this.keys = keys;
    }

    /**
     * @param sealed entries that were checked, up to the one found
     * @param waiting entries that no checkpoint covers yet
     */
    public record Report(long sealed, long waiting, Optional<Finding> found) {}

    /**
     * The trail of the operator of the scope.
     *
     * @param kept a checkpoint that was kept elsewhere, which the trail must still contain; or null
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report verify(@Nullable String kept) {
        Scopes.required();
        SealKey key = keys.key();
        Map<Long, Digest> signed = new HashMap<>();
        for (StoredCheckpoint stored : trail.checkpoints()) {
            Optional<Checkpoint> opened = key.open(stored.note());
            if (opened.isEmpty()) {
                return found(stored.size(), null, null, Fault.CHECKPOINT_NOT_SIGNED_BY_US);
            }
            if (opened.get().size() != stored.size()) {
                return found(stored.size(), null, null, Fault.CHECKPOINT_CHANGED);
            }
            signed.put(stored.size(), opened.get().root());
        }
        Optional<Checkpoint> outside = kept == null ? Optional.empty() : key.open(kept);
        if (kept != null && outside.isEmpty()) {
            return found(0, null, null, Fault.CHECKPOINT_NOT_SIGNED_BY_US);
        }
        if (outside.isPresent()
                && !outside.get()
                        .root()
                        .equals(signed.getOrDefault(
                                outside.get().size(), outside.get().root()))) {
            return found(outside.get().size(), null, null, Fault.NOT_WHAT_WAS_SIGNED);
        }
        outside.ifPresent(checkpoint -> signed.put(checkpoint.size(), checkpoint.root()));
        return walk(signed);
    }

    private Report walk(Map<Long, Digest> signed) {
        MerkleTree tree = new MerkleTree();
        long last = signed.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        for (List<Line> page = trail.after(0); !page.isEmpty(); page = trail.after(tree.size())) {
            Map<UUID, List<PersonalValue>> personal =
                    trail.personalValues(page.getFirst().seq(), page.getLast().seq());
            for (Line line : page) {
                if (line.seq() != tree.size() + 1) {
                    return found(tree.size() + 1, null, null, Fault.REMOVED);
                }
                Optional<Fault> fault = fault(line, personal.getOrDefault(line.entryId(), List.of()));
                if (fault.isPresent()) {
                    return found(line.seq(), line.tableName(), line.at(), fault.get());
                }
                tree.add(Digest.of(line.leaf()));
                Digest root = signed.get(tree.size());
                if (root != null && !root.equals(tree.root())) {
                    return found(line.seq(), line.tableName(), line.at(), Fault.NOT_WHAT_WAS_SIGNED);
                }
            }
        }
        if (tree.size() < last) {
            return found(tree.size() + 1, null, null, Fault.REMOVED);
        }
        if (tree.size() > last) {
            return found(last + 1, null, null, Fault.CHECKPOINT_CHANGED);
        }
        return trail.leftOut()
                .map(line -> found(last + 1, line.tableName(), line.at(), Fault.LEFT_OUT))
                .orElseGet(() -> new Report(tree.size(), trail.waiting(), Optional.empty()));
    }

    private static Optional<Fault> fault(Line line, List<PersonalValue> personal) {
        byte[] bytes = line.content();
        if (bytes == null || line.at() == null) {
            return Optional.of(Fault.REMOVED);
        }
        if (!MerkleTree.leaf(bytes).equals(Digest.of(line.leaf()))) {
            return Optional.of(Fault.CONTENT_CHANGED);
        }
        Optional<Content> content = Content.read(bytes);
        if (content.isEmpty() || !saysWhatItsColumnsSay(content.get(), line, line.at())) {
            return Optional.of(Fault.COLUMN_CHANGED);
        }
        return holds(content.get().digests(), personal) ? Optional.empty() : Optional.of(Fault.PERSONAL_VALUE_CHANGED);
    }

    private static boolean saysWhatItsColumnsSay(Content content, Line line, Instant at) {
        return content.says("operator", line.operatorId())
                && content.says("id", line.entryId())
                && content.says("at", MOMENT.format(at))
                && content.says("person", line.person())
                && content.says("role", line.role())
                && content.says("request", line.request())
                && content.says("company", line.companyId())
                && content.says("table", line.tableName())
                && content.says("key", line.rowKey())
                && content.says("operation", line.operation());
    }

    private static boolean holds(Map<String, String> digests, List<PersonalValue> personal) {
        if (digests.size() != personal.size()) {
            return false;
        }
        return personal.stream().allMatch(value -> {
            String digest = digests.get(value.place());
            if (digest == null || value.salt() == null || value.value() == null) {
                return digest != null;
            }
            return digest.equals(
                    Digest.over(value.salt(), value.value().getBytes(UTF_8)).hex());
        });
    }

    private static Report found(long seq, @Nullable String table, @Nullable Instant at, Fault fault) {
        return new Report(Math.max(0, seq - 1), 0, Optional.of(new Finding(seq, table, at, fault)));
    }
}
