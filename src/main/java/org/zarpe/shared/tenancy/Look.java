package org.zarpe.shared.tenancy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** While somebody looks at a page and nothing of it is written, what was read is not read again, however many ask for it. */
public final class Look {

    private static final ScopedValue<Map<Object, Object>> READ = ScopedValue.newInstance();

    private Look() {}

    public static <T extends @Nullable Object, X extends Throwable> T during(Scopes.Work<T, X> looking) throws X {
        return ScopedValue.where(READ, new HashMap<>()).call(looking::run);
    }

    /**
     * The answer given before in this look, or else what is read now. Outside a look it is read each time.
     *
     * @param question tells whose question it is, too: such as a record of the class that asks
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object question, Supplier<T> reading) {
        if (!READ.isBound()) {
            return reading.get();
        }
        Map<Object, Object> read = READ.get();
        // not computeIfAbsent: what is read may ask further
        T known = (T) read.get(question);
        if (known == null) {
            known = reading.get();
            read.put(question, known);
        }
        return known;
    }
}
