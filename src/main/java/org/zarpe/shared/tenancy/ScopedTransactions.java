package org.zarpe.shared.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database with the first words of each transaction for whom it works, and on what occasion. {@code set local} ends with the transaction, so that nothing stays on a
 * pooled connection; without a scope nothing is said and the policies show nothing.
 */
final class ScopedTransactions extends JdbcTransactionManager {

    private static final Pattern ROLE = Pattern.compile("[^A-Z_]");

    ScopedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Scope scope = Scopes.current().orElse(null);
        if (scope == null) {
            return;
        }
        Occasion occasion = Occasion.current();
        try (Statement statement = connection().createStatement()) {
            // "set local" takes no parameters; the text of a UUID and the name of a reach hold nothing to escape
            statement.execute("""
                    set local zarpe.operator = '%s'; set local zarpe.person = '%s';
                    set local zarpe.company = '%s'; set local zarpe.reach = '%s';
                    set local zarpe.role = '%s'; set local zarpe.request = '%s'""".formatted(
                            scope.operator(),
                            written(scope.person()),
                            written(scope.company()),
                            scope.reach(),
                            named(scope.role()),
                            written(occasion.request())));
            sayReason(statement, occasion);
        } catch (SQLException refused) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("the scope could not be set", refused);
        }
    }

    private static void sayReason(Statement statement, Occasion occasion) throws SQLException {
        if (occasion.reason() != null) {
            try (PreparedStatement said =
                    statement.getConnection().prepareStatement("select set_config('zarpe.reason', ?, true)")) {
                said.setString(1, occasion.reason());
                said.execute();
            }
        }
    }

    private Connection connection() {
        ConnectionHolder holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("a transaction without a connection");
        }
        return holder.getConnection();
    }

    private static String named(@Nullable String role) {
        return role == null ? "" : ROLE.matcher(role).replaceAll("");
    }

    private static String written(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
