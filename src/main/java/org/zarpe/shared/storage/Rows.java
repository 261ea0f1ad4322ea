package org.zarpe.shared.storage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rows for one statement, as an array of texts a column: {@code insert into ... select ... from unnest(?::uuid[], ?::text[], ...)}. What is not a text
 * is cast by the statement.
 */
public final class Rows {

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final int columns;

    public Rows(int columns) {
        this.columns = columns;
    }

    public void add(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        rows.add(values);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** One array a column, in their order, as the parameters of the statement. */
    public List<Object> arrays() {
        List<Object> arrays = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            arrays.add(array(column));
        }
        return arrays;
    }

    private @Nullable String[] array(int column) {
        @Nullable String[] texts = new String[rows.size()];
        for (int row = 0; row < texts.length; row++) {
            Object value = rows.get(row)[column];
            texts[row] = value == null ? null : value.toString();
        }
        return texts;
    }
}
