package org.zarpe.console;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.IFactory;

/** Makes the one command that will run with the beans its constructor asks for. */
record WithProduct(ApplicationContext product, Class<?> chosen, IFactory others) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == chosen ? product.getAutowireCapableBeanFactory().createBean(type) : others.create(type);
    }
}
