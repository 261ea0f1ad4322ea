package org.zarpe.shared.guard;

import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** A bean of it names an address where people give files, and how large a request may be there; every other address keeps to the usual. */
public record LargerRequest(String address, DataSize largest) {

    boolean isAt(String path) {
        PathPattern pattern = PathPatternParser.defaultInstance.parse(address);
        return pattern.matches(PathContainer.parsePath(path));
    }
}
