package org.zarpe.certificates.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zarpe.shared.guard.KeyFile;

/** The files of one operator's keys: {@code issuing-1.pem} is the secret, {@code issuing-1.public.pem} what everybody may know. Nothing is ever replaced. */
record KeyFolder(Path path) {

    private static final Pattern NAME = Pattern.compile("(issuing|assessor|paper)-([1-9]\\d{0,5})(\\.public)?\\.pem");

    /** @param open whether it is the public half */
    record Found(KeyUse use, int number, boolean open) {

        String name() {
            return use.word() + "-" + number + (open ? ".public" : "") + ".pem";
        }
    }

    List<Found> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(KeyFolder::found)
                    .toList();
        }
    }

    boolean has(Found file) {
        return Files.exists(file(file));
    }

    Path file(Found file) {
        return path.resolve(file.name());
    }

    String text(Found file) throws IOException {
        return Files.readString(file(file));
    }

    /** Fails where the file is there. */
    void write(Found file, String text) throws IOException {
        KeyFile.write(file(file), text);
    }

    private static Found found(MatchResult name) {
        KeyUse use = Stream.of(KeyUse.values())
                .filter(one -> one.word().equals(name.group(1)))
                .findFirst()
                .orElseThrow();
        return new Found(use, Integer.parseInt(name.group(2)), name.group(3) != null);
    }
}
