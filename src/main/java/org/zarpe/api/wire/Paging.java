package org.zarpe.api.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** How much of a list is asked for, and from where. */
public record Paging(int limit, @Nullable String cursor) {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    /** The keys of the last thing given before; empty at the beginning. A cursor of another list is refused. */
    public Optional<List<String>> after(String list, int keys) {
        return Optional.ofNullable(cursor)
                .map(written -> Cursor.read(list, written)
                        .map(Cursor::keys)
                        .filter(read -> read.size() == keys)
                        .orElseThrow(() -> Declined.of(HttpStatus.BAD_REQUEST, "cursor-unknown")));
    }

    /** A part of a list that is read as a whole, sorted by a key of its own. */
    public <T, W> Listing<W> cut(String list, List<T> all, Function<T, String> key, Function<T, W> body) {
        int from = after(list, 1)
                .map(List::getFirst)
                .map(last -> all.stream().map(key).toList().lastIndexOf(last) + 1)
                .orElse(0);
        List<T> rest = all.subList(from, all.size());
        return page(list, rest.stream().limit(limit + 1L).toList(), thing -> List.of(key.apply(thing)), body);
    }

    /** @param found one more than asked for where there are more */
    public <T, W> Listing<W> page(String list, List<T> found, Function<T, List<String>> keys, Function<T, W> body) {
        boolean more = found.size() > limit;
        List<T> given = more ? found.subList(0, limit) : found;
        return new Listing<>(
                given.stream().map(body).toList(),
                more ? new Cursor(list, keys.apply(given.getLast())).written() : null);
    }
}
