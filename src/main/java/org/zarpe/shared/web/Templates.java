package org.zarpe.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Finds the template of a page by its name and draws it. */
@Component
class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "pages");
    private final Map<Class<?>, String> names = new ConcurrentHashMap<>();

    Utf8ByteOutput draw(Page page, Screen screen) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(
                names.computeIfAbsent(page.getClass(), Templates::nameOf),
                Map.of("page", page, "screen", screen),
                output);
        return output;
    }

    static String nameOf(Class<?> page) {
        String[] packages = page.getPackageName().split("\\.");
        String module = packages[packages.length - 2];
        String name = page.getSimpleName();
        boolean part = name.endsWith("Part");
        String stem = name.substring(0, name.length() - 4);
        String file = stem.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
        return module + (part ? "/part/" : "/") + file + ".jte";
    }
}
