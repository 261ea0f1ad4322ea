package org.zarpe.programmes.web;

import org.zarpe.programmes.Names;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The names on the form of a programme and of a cohort. */
final class NameFields {

    private NameFields() {}

    static Names read(WrittenFields fields) {
        return new Names(fields.text("name"), fields.text("englishName"));
    }

    static Typed filled(Names names) {
        return Typed.blank().with("name", names.own()).with("englishName", names.english());
    }

    static Difference inEnglish(Names yours, Names theirs, Words words) {
        return new Difference(
                words.of("programmes.name.english"), shown(yours.english(), words), shown(theirs.english(), words));
    }

    private static String shown(String name, Words words) {
        return name.isEmpty() ? words.of("ui.no-value") : name;
    }
}
