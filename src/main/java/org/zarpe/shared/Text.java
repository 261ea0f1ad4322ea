package org.zarpe.shared;

/** A sentence or name in both languages, as method packs carry it. */
public record Text(String es, String en) {

    /** Where nothing is said. */
    public static final Text NOTHING = new Text("", "");

    public boolean reads(String words) {
        return es.equals(words) || en.equals(words);
    }

    public String in(Language language) {
        return language == Language.ES ? es : en;
    }
}
