package org.zarpe.api.wire;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.words.Words;

/** A body as the fields of a form, so that what a program sends is read and judged by the same code as what a person types. */
public final class Written {

    private final Map<String, String> fields = new TreeMap<>();

    private Written() {}

    /** The members that have a value, by their names. */
    public static Written of(Record body) {
        Written written = new Written();
        for (RecordComponent member : body.getClass().getRecordComponents()) {
            written.with(member.getName(), value(body, member));
        }
        return written;
    }

    public Written with(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number -> fields.put(field, number.toPlainString());
            case Boolean flag -> {
                if (flag) {
                    fields.put(field, "true");
                }
            }
            case Enum<?> kind -> fields.put(field, Words.kebab(kind));
            default -> fields.put(field, value.toString());
        }
        return this;
    }

    public Written without(String field) {
        fields.remove(field);
        return this;
    }

    /** Names the version the body was made from. */
    public Written seen(Version version) {
        return with("version", version.written());
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    private static @Nullable Object value(Record body, RecordComponent member) {
        try {
            member.getAccessor().setAccessible(true);
            return member.getAccessor().invoke(body);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }
}
