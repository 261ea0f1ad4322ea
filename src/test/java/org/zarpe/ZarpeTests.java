package org.zarpe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
class ZarpeTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void eachTestRunsOnBehalfOfAnOperatorOfItsOwn(Scope scope) {
        assertThat(Scopes.current()).contains(scope);
        assertThat(transaction.<String>execute(status -> jdbc.sql("select current_setting('zarpe.operator')")
                        .query(String.class)
                        .single()))
                .isEqualTo(scope.operator().toString());
    }

    @Test
    void theApplicationWorksAsARoleWithoutPowers() {
        assertThat(jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }
}
