package org.zarpe.shared.charts;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines, which SVG does not do by itself. */
final class Lines {

    /** Of a line of text, in the picture's units. */
    static final int HEIGHT = 16;

    private Lines() {}

    /** As few lines as fit the width; a word longer than it stays whole. */
    static List<String> broken(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
