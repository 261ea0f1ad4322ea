package org.zarpe.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose in a form.
 *
 * @param hint a sentence below the label, or null
 */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
