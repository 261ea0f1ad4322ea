package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateFolderTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Set<String> COMMON = Set.of("layout", "ui");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^@import org\\.zarpe\\.([a-z]+)((?:\\.[a-z]+)*)\\.[A-Z]");

    @Test
    void aFolderKnowsItsOwnModuleAndTheFacesOfThoseItMayUse() {
        List<String> strays = new ArrayList<>();
        for (Path template : Sources.under(TEMPLATES.toString(), ".jte")) {
            strays.addAll(strays(
                    TEMPLATES.relativize(template).getName(0).toString(), template.toString(), Sources.text(template)));
        }
        assertThat(strays).isEmpty();
    }

    @Test
    void findsTheInsideOfAnotherModule() {
        assertThat(strays("plans", "plan.jte", "@import org.zarpe.diagnosis.web.SwotPage\n@param SwotPage page"))
                .containsExactly("plan.jte looks into diagnosis.web");
        assertThat(strays("ui", "card.jte", "@import org.zarpe.companies.CompanyFile"))
                .containsExactly("card.jte looks into companies");
    }

    private static List<String> strays(String folder, String name, String text) {
        List<String> strays = new ArrayList<>();
        Matcher imports = IMPORT.matcher(text);
        while (imports.find()) {
            String module = imports.group(1);
            boolean own = module.equals(folder) || module.equals("shared");
            boolean face = !COMMON.contains(folder)
                    && imports.group(2).isEmpty()
                    && ModuleFace.mayUse(folder).contains(module);
            if (!own && !face) {
                strays.add(name + " looks into " + module + imports.group(2));
            }
        }
        return strays;
    }
}
