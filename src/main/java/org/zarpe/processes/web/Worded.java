package org.zarpe.processes.web;

import java.util.Collection;
import java.util.List;
import org.zarpe.shared.Text;

/** Words of a form as a text: a sentence that stays as it was keeps its other language, wherever it was moved to. */
record Worded(Collection<Text> former) {

    static Worded anew() {
        return new Worded(List.of());
    }

    Text of(String typed) {
        String words = typed.strip().replace("\r\n", "\n");
        return former.stream().filter(text -> text.reads(words)).findFirst().orElseGet(() -> new Text(words, words));
    }
}
