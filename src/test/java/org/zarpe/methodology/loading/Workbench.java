package org.zarpe.methodology.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.zarpe.methodology.Fault;
import org.zarpe.methodology.LoadedPack;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackFile;
import org.zarpe.methodology.loading.PackLoader.Loading;

/** A small sound pack to be changed, one fault at a time. */
public final class Workbench {

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private Workbench() {}

    public static Workbench small() {
        Workbench bench = new Workbench();
        try {
            PackFiles.in(Path.of("src/test/resources/example-packs/small/1.0.0"))
                    .forEach(file -> bench.files.put(file.path(), file.content()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bench;
    }

    /** Replaces text that must stand in the file. */
    public Workbench with(String file, String before, String after) {
        String text = text(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not say '" + before + "'");
        }
        return with(file, text.replace(before, after));
    }

    public Workbench with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public Workbench with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    public Workbench plus(String file, String text) {
        return with(file, text(file) + text);
    }

    public Workbench without(String file) {
        files.remove(file);
        return this;
    }

    public Pack pack() {
        return loaded().pack();
    }

    public LoadedPack loaded() {
        return switch (load()) {
            case Loading.Sound sound -> sound.loaded();
            case Loading.Faulty faulty ->
                throw new AssertionError(faulty.faults().toString());
        };
    }

    /** Each as {@code file:line: reason}; none when the pack is sound. */
    public List<String> faults() {
        return switch (load()) {
            case Loading.Sound ignored -> List.of();
            case Loading.Faulty faulty ->
                faulty.faults().stream().map(Fault::toString).toList();
        };
    }

    private Loading load() {
        return PackLoader.load(files.entrySet().stream()
                .map(file -> new PackFile(file.getKey(), file.getValue()))
                .toList());
    }

    private String text(String file) {
        byte[] content = files.get(file);
        if (content == null) {
            throw new IllegalArgumentException("there is no " + file);
        }
        return new String(content, StandardCharsets.UTF_8);
    }
}
