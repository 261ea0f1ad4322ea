package org.zarpe.methodology.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zarpe.methodology.PackFile;

/** Which files a pack must have, and reading them. */
final class Contents {

    private static final List<FileKind> ALWAYS =
            List.of(FileKind.PACK, FileKind.ELIGIBILITY, FileKind.RULES, FileKind.STAGE, FileKind.INSTRUMENT);
    private static final Map<String, FileKind> BY_SECTION = bySection();

    private Contents() {}

    private static Map<String, FileKind> bySection() {
        Map<String, FileKind> kinds = new LinkedHashMap<>();
        kinds.put("requirements", FileKind.REQUIREMENTS);
        kinds.put("results", FileKind.INDICATORS);
        kinds.put("path", FileKind.PATH);
        return kinds;
    }

    static boolean isYaml(PackFile file) {
        return !file.path().equals("CHANGELOG.md");
    }

    static Outline read(List<PackFile> files, Faults faults) {
        List<Document> documents = new ArrayList<>();
        for (PackFile file : files) {
            Optional<FileKind> kind = FileKind.of(file.path());
            if (kind.isPresent()) {
                Yaml.read(file, kind.get(), faults).ifPresent(documents::add);
            } else if (isYaml(file)) {
                faults.add(file.path(), 1, "The pack format has no such file; expected " + expected() + ".");
            }
        }
        for (FileKind kind : ALWAYS) {
            if (files.stream().noneMatch(file -> FileKind.of(file.path()).equals(Optional.of(kind)))) {
                faults.add(kind.example(), 1, "The file is missing; every pack has " + kind.example() + ".");
            }
        }
        return new Outline(documents);
    }

    /** The files that the sections need, and none of a section that is not declared. */
    static boolean areComplete(Outline outline, Faults faults) {
        if (ALWAYS.stream().anyMatch(kind -> outline.of(kind).findAny().isEmpty())) {
            return false;
        }
        Branch sections = outline.pack().at("sections");
        List<String> declared = outline.pack().strings("sections");
        boolean complete = true;
        for (Map.Entry<String, FileKind> need : BY_SECTION.entrySet()) {
            FileKind kind = need.getValue();
            boolean there = outline.of(kind).findAny().isPresent();
            if (declared.contains(need.getKey()) && !there) {
                faults.add(
                        sections,
                        "The section '%s' is declared, but %s is missing.".formatted(need.getKey(), kind.example()));
                complete = false;
            } else if (there && !declared.contains(need.getKey())) {
                outline.of(kind)
                        .forEach(file -> faults.add(
                                file,
                                "The file is there, but pack.yaml does not declare the section '%s'."
                                        .formatted(need.getKey())));
            }
        }
        return complete;
    }

    private static String expected() {
        return String.join(
                ", ",
                java.util.Arrays.stream(FileKind.values())
                        .map(FileKind::example)
                        .toList());
    }
}
