package org.zarpe.console;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.zarpe.shared.StartRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads what was typed, and runs the command of the module that offers it. */
public final class Console {
    private final CommandLine zarpe;

    /** @param product started only when a command needs it */
    public Console(Supplier<? extends ApplicationContext> product) {
        CommandMaking making = new CommandMaking(product);
        this.zarpe = new CommandLine(new RootCommand(), making);
        commands().forEach(command -> zarpe.addSubcommand(new CommandLine(command, making)));
        zarpe.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
        zarpe.setUsageHelpAutoWidth(true);
    }

    /** Answers the exit code: 0 done, 1 refused or failed, 2 not understood. */
    public int run(String... typed) {
        try {
            return zarpe.execute(typed);
        } catch (RuntimeException failure) {
            return failed(failure, zarpe);
        }
    }

    private static int failed(Exception failure, CommandLine command) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                return 1;
            }
        }
        command.getErr().println("zarpe: " + failure);
        return 1;
    }

    private static List<Class<?>> commands() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        List<Class<?>> all = scan.findCandidateComponents("org.zarpe").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), Console.class.getClassLoader()))
                .filter(command -> command.getPackageName().endsWith(".console"))
                .filter(command -> command != RootCommand.class)
                .toList();
        Set<Class<?>> below = all.stream().flatMap(Console::subcommands).collect(Collectors.toSet());
        return all.stream()
                .filter(command -> !below.contains(command))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Stream<Class<?>> subcommands(Class<?> command) {
        return Arrays.stream(command.getAnnotation(Command.class).subcommands());
    }
}
