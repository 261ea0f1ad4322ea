package org.zarpe.architecture;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a module says in its package-info. */
final class ModuleFace {

    private static final Pattern ALLOWED = Pattern.compile("\"([a-z]+)[^\"]*\"");

    private ModuleFace() {}

    /** Names of the modules it may use, itself among them. */
    static Set<String> mayUse(String module) {
        String said = Sources.text(Path.of("src/main/java/org/zarpe", module, "package-info.java"));
        Set<String> used = ALLOWED.matcher(said)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        used.add(module);
        used.add("shared");
        return used;
    }
}
