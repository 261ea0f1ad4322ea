package org.zarpe.identity;

/** The actor may not see or do this. People read a page that says so and where to go; the detail is for the log. */
public final class NotAllowed extends RuntimeException {
    public NotAllowed(String detail) {
        super(detail);
    }
}
