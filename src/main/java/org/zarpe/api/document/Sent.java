package org.zarpe.api.document;

/** Bodies that callers send go by names of their own: wishes, corrections, and what an import holds. */
final class Sent {

    private Sent() {}

    static boolean is(Class<?> body) {
        return body.getSimpleName().matches(".*(Wish|Correction)")
                || body.getSimpleName().startsWith("Import");
    }
}
