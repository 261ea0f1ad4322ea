package org.zarpe;

import java.lang.reflect.Method;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.zarpe.shared.Ids;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;

/** Runs each test, with what comes before and after it, in the scope of a new operator. */
final class FreshOperator implements InvocationInterceptor, ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(FreshOperator.class);

    /** How an operator comes to be in these tests; without such a bean it is only an identifier. */
    @FunctionalInterface
    public interface Creation {
        UUID create();
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Scopes.as(scope(context), invocation::proceed);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Scopes.as(scope(context), invocation::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Scopes.as(scope(context), invocation::proceed);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Scopes.as(scope(context), invocation::proceed);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Scope.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return scope(context);
    }

    private static Scope scope(ExtensionContext context) {
        return context.getStore(HERE).computeIfAbsent(Scope.class, key -> Scope.of(newOperator(context)), Scope.class);
    }

    private static UUID newOperator(ExtensionContext context) {
        return Scopes.asNobody(() -> SpringExtension.getApplicationContext(context)
                .getBeanProvider(Creation.class)
                .getIfAvailable(() -> Ids::next)
                .create());
    }
}
