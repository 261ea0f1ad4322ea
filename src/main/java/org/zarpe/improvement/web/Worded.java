package org.zarpe.improvement.web;

import java.util.List;
import org.zarpe.shared.Text;

/** Words of a form as a text: a sentence that stays as it was keeps its other language. */
final class Worded {

    private Worded() {}

    static Text of(String typed, Text... former) {
        String words = typed.strip().replace("\r\n", "\n");
        return List.of(former).stream()
                .filter(text -> text.reads(words))
                .findFirst()
                .orElseGet(() -> new Text(words, words));
    }
}
