package org.zarpe.methodology.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zarpe.methodology.PackFile;
import org.zarpe.methodology.PackRef;

/** Where the files of packs come from, and where they go when somebody takes them along. */
public final class PackFiles {

    private PackFiles() {}

    /** The files of one pack: YAML and the change log; anything else in the folder is not part of it. */
    public static List<PackFile> in(Path folder) throws IOException {
        List<PackFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (belongs(name)) {
                    files.add(new PackFile(name, Files.readAllBytes(path)));
                }
            }
        }
        return sorted(files);
    }

    /** Writes the files of a pack byte for byte into a folder, which is made where there is none. */
    public static void write(List<PackFile> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (PackFile file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.content(), StandardOpenOption.CREATE_NEW);
        }
    }

    /** The packs that come with the product. */
    public static Map<PackRef, List<PackFile>> builtIn() {
        try {
            Map<PackRef, List<PackFile>> packs = new TreeMap<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:/packs/*/*/**")) {
                String url = resource.getURL().toString();
                String path = url.substring(url.lastIndexOf("/packs/") + "/packs/".length());
                String[] parts = path.split("/", 3);
                if (parts.length == 3 && belongs(parts[2])) {
                    try (InputStream content = resource.getInputStream()) {
                        packs.computeIfAbsent(new PackRef(parts[0], parts[1]), key -> new ArrayList<>())
                                .add(new PackFile(parts[2], content.readAllBytes()));
                    }
                }
            }
            packs.replaceAll((ref, files) -> sorted(files));
            return packs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean belongs(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.equals("CHANGELOG.md");
    }

    private static List<PackFile> sorted(List<PackFile> files) {
        return files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
    }
}
