package org.zarpe.console;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** Makes commands with the beans they ask for, and starts the product for the first that asks. */
final class CommandMaking implements IFactory {
    private final Supplier<? extends ApplicationContext> product;
    private @Nullable ApplicationContext started;

    CommandMaking(Supplier<? extends ApplicationContext> product) {
        this.product = product;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return needsProduct(type)
                ? product().getAutowireCapableBeanFactory().createBean(type)
                : CommandLine.defaultFactory().create(type);
    }

    /** A group of commands does nothing itself, and converters and the like are picocli's own business. */
    private static boolean needsProduct(Class<?> type) {
        boolean acts = Callable.class.isAssignableFrom(type) || Runnable.class.isAssignableFrom(type);
        return acts && type.isAnnotationPresent(Command.class) && !type.isAnnotationPresent(WithoutDatabase.class);
    }

    private ApplicationContext product() {
        if (started == null) {
            started = product.get();
        }
        return started;
    }
}
