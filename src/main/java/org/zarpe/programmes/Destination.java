package org.zarpe.programmes;

import java.util.Optional;
import org.zarpe.shared.Text;

/**
 * How far a company still is from what its programme leads to, for the overview of its file: a count that goes down.
 *
 * @param key of its words: {@code <key>} is the sentence, {@code <key>.button} what the link says
 * @param goal what the method calls it
 * @param missing what is still missing, of {@code all}
 */
public record Destination(String key, Text goal, long missing, long all, String href) {

    /** The module that knows it tells it by a bean of this type; empty while there is nothing to count. */
    public interface Source {
        Optional<Destination> of(Enrolled enrolled);
    }
}
