package org.zarpe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.data.repository.core.RepositoryInformation;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zarpe.ZarpeTest;

/** Statements that are written out instead of being made from a method's name. */
@ZarpeTest
@Tag("persistence")
class NamedStatementsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eachBelongsToAMethodThatThereIs() throws IOException {
        Properties written = PropertiesLoaderUtils.loadAllProperties("META-INF/jdbc-named-queries.properties");

        assertThat(written.stringPropertyNames()).isNotEmpty().isSubsetOf(methods());
    }

    @Test
    void theDatabaseBreaksOffWhatNobodyWaitsFor() {
        assertThat(jdbc.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("1min");
    }

    private Set<String> methods() {
        Set<String> methods = new TreeSet<>();
        Repositories repositories = new Repositories(context);
        for (Class<?> type : repositories) {
            RepositoryInformation known = repositories.getRequiredRepositoryInformation(type);
            known.getQueryMethods().forEach(method -> methods.add(type.getSimpleName() + "." + method.getName()));
        }
        return methods;
    }
}
