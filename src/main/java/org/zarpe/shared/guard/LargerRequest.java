package org.zarpe.shared.guard;

import org.springframework.util.unit.DataSize;

/**
 * A bean of it names an address where people give files, and how large a request may be there; every other address keeps to the usual.
 *
 * @param address a pattern, as of a controller
 */
public record LargerRequest(String address, DataSize largest) {}
