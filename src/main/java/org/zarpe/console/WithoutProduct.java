package org.zarpe.console;

import java.util.Arrays;
import org.springframework.objenesis.SpringObjenesis;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/**
 * Makes the commands for reading what was typed: help, wrong words and commands that need no beans cost no start of the database. A command that asks for
 * beans stands here as an empty shell, which is read from and never run.
 */
final class WithoutProduct implements IFactory {
    private final SpringObjenesis shells = new SpringObjenesis();

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return needsBeans(type)
                ? shells.newInstance(type, true)
                : CommandLine.defaultFactory().create(type);
    }

    static boolean needsBeans(Class<?> type) {
        return type.isAnnotationPresent(Command.class)
                && Arrays.stream(type.getDeclaredConstructors())
                        .noneMatch(constructor -> constructor.getParameterCount() == 0);
    }
}
