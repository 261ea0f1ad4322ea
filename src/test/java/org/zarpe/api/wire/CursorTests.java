package org.zarpe.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CursorTests {

    @Property
    void readsWhatItWrote(@ForAll("keys") @Size(min = 1, max = 3) List<String> keys) {
        Cursor cursor = new Cursor("companies", keys);

        assertThat(Cursor.read("companies", cursor.written())).contains(cursor);
    }

    @Property
    void isOfOneListOnly(@ForAll("keys") @Size(min = 1, max = 3) List<String> keys) {
        assertThat(Cursor.read("people", new Cursor("companies", keys).written()))
                .isEmpty();
    }

    @Property
    void isNotReadWhenASignOfItChanged(
            @ForAll("keys") @Size(min = 1, max = 3) List<String> keys, @ForAll @IntRange(max = 10_000) int place) {
        StringBuilder changed = new StringBuilder(new Cursor("companies", keys).written());
        // the last sign may carry bits that no byte takes
        int at = place % (changed.length() - 1);
        changed.setCharAt(at, changed.charAt(at) == 'A' ? 'B' : 'A');

        assertThat(Cursor.read("companies", changed.toString())).isEmpty();
    }

    @Property
    void answersAnythingTypedWithoutFailing(@ForAll String typed) {
        assertThat(Cursor.read("companies", typed)).isEmpty();
    }

    @Property
    void walksAnyListToItsEndOnceEach(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9) Integer> things,
            @ForAll @IntRange(min = 1, max = 7) int limit) {
        List<String> all = java.util.stream.IntStream.range(0, things.size())
                .mapToObj(place -> place + "." + things.get(place))
                .toList();
        List<String> walked = new java.util.ArrayList<>();
        String cursor = null;
        do {
            Listing<String> part = new Paging(limit, cursor).cut("things", all, thing -> thing, thing -> thing);
            walked.addAll(part.items());
            cursor = part.next();
        } while (cursor != null);

        assertThat(walked).isEqualTo(all);
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.strings()
                .excludeChars('\u0000')
                .ofMaxLength(40)
                .filter(text -> text.codePoints().noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
