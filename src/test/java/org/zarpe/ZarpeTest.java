package org.zarpe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole product on the real database. All such tests share one application context; each runs on behalf of an operator of its own, which it
 * may take as a parameter of type {@link org.zarpe.shared.tenancy.Scope}. Do not add properties or beans to a single test: it would start a second context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.test.print-condition-evaluation-report=false",
            "zarpe.data=${zarpe.test.files:target/test-files}",
            "zarpe.trail.seal-every=0s",
            "zarpe.certificates.issue-every=0s"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.OfTheContext.class)
@ExtendWith(FreshOperator.class)
public @interface ZarpeTest {}
