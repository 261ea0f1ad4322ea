package org.zarpe.methodology.loading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files a pack is made of; each has its definition of the same name in pack.schema.json. */
enum FileKind {
    PACK("pack", "pack\\.yaml", "pack.yaml"),
    ELIGIBILITY("eligibility", "eligibility\\.yaml", "eligibility.yaml"),
    RULES("rules", "rules\\.yaml", "rules.yaml"),
    STAGE("stage", "stages/[^/]+\\.yaml", "stages/NN-<id>.yaml"),
    INSTRUMENT("instrument", "instruments/[^/]+\\.yaml", "instruments/<id>.yaml"),
    REQUIREMENTS("requirements", "requirements/[^/]+\\.yaml", "requirements/NN-<foundation>.yaml"),
    COMPETENCES("competences", "competences\\.yaml", "competences.yaml"),
    PROCESSES("processes", "processes\\.yaml", "processes.yaml"),
    INDICATORS("indicators", "indicators\\.yaml", "indicators.yaml"),
    PATH("path", "path\\.yaml", "path.yaml"),
    ACCREDITATION("accreditation", "accreditation\\.yaml", "accreditation.yaml");

    private final String definition;
    private final Pattern pattern;
    private final String example;

    FileKind(String definition, String pattern, String example) {
        this.definition = definition;
        this.pattern = Pattern.compile(pattern);
        this.example = example;
    }

    static Optional<FileKind> of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.pattern.matcher(path).matches())
                .findFirst();
    }

    String definition() {
        return definition;
    }

    String example() {
        return example;
    }
}
