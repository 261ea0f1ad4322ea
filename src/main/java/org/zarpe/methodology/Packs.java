package org.zarpe.methodology;

import java.util.List;
import java.util.Optional;
import org.zarpe.shared.Outcome;

/** The published packs. A published version never changes. */
public interface Packs {

    Pack get(PackRef ref);

    /** The files of a published pack, exactly as they were when it was published. */
    List<PackFile> files(PackRef ref);

    /** By id, then by version, oldest first. */
    List<PackRef> published();

    /** The published version of that name; empty where there is none. */
    default Optional<PackRef> find(String id, String version) {
        return published().stream()
                .filter(ref -> ref.id().equals(id) && ref.version().equals(version))
                .findFirst();
    }

    Optional<Pack> latest(String id);

    /** Refused with {@code pack-version-exists} when this version is published with other content; done again when it is the same. */
    Outcome<PackRef> publish(LoadedPack pack);
}
