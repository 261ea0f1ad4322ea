package org.zarpe.api.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.zarpe.api.domain.Area;

/** What an address of the API belongs to: a token must open these areas, for reading where it is a GET, else for writing. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Offers {
    Area[] value();
}
