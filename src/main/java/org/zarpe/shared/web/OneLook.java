package org.zarpe.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import org.zarpe.shared.tenancy.Look;
import org.zarpe.shared.tenancy.Scopes;

/**
 * A page is read in one transaction, and what several parts of it ask is read once. The transaction may write, since a look at figures is written down, and
 * it ends before the first byte of the page leaves.
 */
final class OneLook extends ServletInvocableHandlerMethod {

    private final PlatformTransactionManager transactions;
    private final boolean looks;

    OneLook(HandlerMethod handler, PlatformTransactionManager transactions) {
        super(handler);
        this.transactions = transactions;
        this.looks = handler.hasMethodAnnotation(GetMapping.class)
                && !handler.hasMethodAnnotation(SeveralScopes.class)
                && !handler.getBeanType().isAnnotationPresent(SeveralScopes.class);
    }

    @Override
    protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
        if (!looks || Scopes.current().isEmpty()) {
            return super.doInvoke(arguments);
        }
        TransactionStatus begun = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            Object page = Look.during(() -> super.doInvoke(arguments));
            transactions.commit(begun);
            return page;
        } finally {
            if (!begun.isCompleted()) {
                transactions.rollback(begun);
            }
        }
    }
}
