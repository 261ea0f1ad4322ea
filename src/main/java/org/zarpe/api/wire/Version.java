package org.zarpe.api.wire;

/** The version that a caller saw, from If-Match. */
public record Version(long seen) {

    /** As an entity tag. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** The same as a form sends it. */
    public String written() {
        return Long.toString(seen);
    }
}
