package org.zarpe.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.zarpe.shared.Sha256;

/** Addresses of style, script and font files that change with their content, so that browsers may keep them for ever. */
@Component
public class Assets {

    private final byte[] style = joined();
    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** The address of an asset: "zarpe.css", or a file below {@code static/}. */
    public String path(String name) {
        return "/" + name + "?v=" + marks.computeIfAbsent(name, this::mark);
    }

    /** The layered stylesheets as one file, in the order of their names. */
    byte[] style() {
        return style.clone();
    }

    private String mark(String name) {
        try {
            byte[] content =
                    name.equals("zarpe.css") ? style : new ClassPathResource("static/" + name).getContentAsByteArray();
            return HexFormat.of().formatHex(Sha256.begun().digest(content)).substring(0, 12);
        } catch (IOException missing) {
            throw new UncheckedIOException("no such asset: " + name, missing);
        }
    }

    private static byte[] joined() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:css/*.css");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            all.writeBytes(
                    "@layer reset, tokens, base, layout, components, utilities;\n".getBytes(StandardCharsets.UTF_8));
            for (Resource file : files) {
                all.writeBytes(file.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all.toByteArray();
    }
}
