package org.zarpe.shared.guard;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the product is reached from outside. Over https its cookies are bound to exactly this host. */
@Component
public final class PublicAddress {

    private static final String BOUND = "__Host-";

    private final String address;

    public PublicAddress(@Value("${zarpe.public-url}") String address) {
        this.address = address;
    }

    public boolean isSecure() {
        return address.regionMatches(true, 0, "https://", 0, "https://".length());
    }

    /** A path as it is reached from outside. */
    public String of(String path) {
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + path;
    }

    /** The name under which a browser keeps the cookie; without https it would throw away a bound one. */
    public String cookie(String name) {
        return isSecure() ? BOUND + name : name;
    }
}
