package org.zarpe.methodology.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackFile;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.loading.PackLoader;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Repository
class PublishedPacks implements Packs {

    private final JdbcClient database;
    private final Map<PackRef, Pack> read = new ConcurrentHashMap<>();

    PublishedPacks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Pack get(PackRef ref) {
        return read.computeIfAbsent(ref, this::read);
    }

    @Override
    public List<PackFile> files(PackRef ref) {
        return Archive.files(archive(ref));
    }

    @Override
    public List<PackRef> published() {
        return database
                .sql("""
                        select id, version
                        from methodology.published_pack
                        """)
                .query((row, number) -> new PackRef(row.getString("id"), row.getString("version")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public Optional<Pack> latest(String id) {
        return published().stream()
                .filter(ref -> ref.id().equals(id))
                .reduce((earlier, later) -> later)
                .map(this::get);
    }

    @Override
    public Outcome<PackRef> publish(LoadedPack loaded) {
        PackRef ref = loaded.pack().ref();
        byte[] digest = Archive.digest(loaded.files());
        int published = database.sql("""
                        insert into methodology.published_pack (id, version, sha256, files)
                        values (:id, :version, :sha256, :files)
                        on conflict (id, version) do nothing
                        """)
                .param("id", ref.id())
                .param("version", ref.version())
                .param("sha256", digest)
                .param("files", Archive.of(loaded.files()))
                .update();
        return published == 1 || Arrays.equals(digest, digest(ref).orElseThrow())
                ? Outcome.done(ref)
                : Outcome.refused(Refusal.of("pack-version-exists", ref.id(), ref.version()));
    }

    /** The digest under which a version is published. */
    Optional<byte[]> digest(PackRef ref) {
        return database.sql("""
                        select sha256
                        from methodology.published_pack
                        where id = :id
                          and version = :version
                        """)
                .param("id", ref.id())
                .param("version", ref.version())
                .query((row, number) -> row.getBytes("sha256"))
                .optional();
    }

    private Pack read(PackRef ref) {
        return PackLoader.published(files(ref));
    }

    private byte[] archive(PackRef ref) {
        return database.sql("""
                        select files
                        from methodology.published_pack
                        where id = :id
                          and version = :version
                        """)
                .param("id", ref.id())
                .param("version", ref.version())
                .query((row, number) -> row.getBytes("files"))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("there is no published pack " + ref));
    }
}
