package org.zarpe.methodology;

import java.util.List;

/** A pack without fault and the files it was read from. */
public record LoadedPack(Pack pack, List<PackFile> files) {
    public LoadedPack {
        files = List.copyOf(files);
    }
}
