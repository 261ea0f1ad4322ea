package org.zarpe.shared;

/** Why the product does not start, or a command not do its work on the data folder: one sentence that tells the person what to change. */
public final class StartRefused extends RuntimeException {
    private final Text sentence;

    public StartRefused(String spanish, String english) {
        super(english);
        this.sentence = new Text(spanish, english);
    }

    public Text sentence() {
        return sentence;
    }
}
