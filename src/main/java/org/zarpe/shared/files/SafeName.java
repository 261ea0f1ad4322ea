package org.zarpe.shared.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name that can be shown and saved under anywhere: no folders, nothing unseen, nothing that turns the reading round, the ending of what the file is. */
final class SafeName {

    private static final int LONGEST = 100;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()+-]+");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[ ._-]+|[ ._-]+$");

    private SafeName() {}

    static String of(String given, FileKind kind) {
        String name = FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC))
                .replaceFirst("");
        name = ENDING.matcher(name.strip()).replaceFirst("");
        name = GAPS.matcher(UNFIT.matcher(name).replaceAll(" ")).replaceAll(" ");
        name = EDGES.matcher(shortened(name)).replaceAll("");
        return (name.isEmpty() ? kind.ending() : name) + "." + kind.ending();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
