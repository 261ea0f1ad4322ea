package org.zarpe.identity;

import java.util.List;

/** A sign-in of the demonstration, shown at start and on the sign-in page. There is none on a database that is not the product's own. */
public record DemoSignIn(String operator, Role role, String name, String mail, String password) {

    /** Told by the module that loads the demonstration. */
    public interface Source {
        List<DemoSignIn> all();
    }
}
