package org.zarpe.reviews.web;

import org.zarpe.shared.Text;

/** Words of a form as a text: a sentence that stays as it was keeps its other language. */
record Worded(Text former) {

    Text of(String typed) {
        String words = typed.strip().replace("\r\n", "\n");
        return former.reads(words) ? former : new Text(words, words);
    }
}
