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
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;

/** Reads what was typed, and runs the command of the module that offers it. */
public final class Console {
    private final Supplier<? extends ApplicationContext> product;

    /** @param product started only when what was typed makes sense and its command works with beans */
    public Console(Supplier<? extends ApplicationContext> product) {
        this.product = product;
    }

    /** Answers the exit code: 0 done, 1 refused or failed, 2 not understood. */
    public int run(String... typed) {
        IFactory shells = new WithoutProduct();
        CommandLine alone = zarpe(shells);
        try {
            List<CommandLine> path = alone.parseArgs(typed).asCommandLineList();
            Class<?> chosen = path.getLast().getCommandSpec().userObject().getClass();
            if (path.stream().anyMatch(Console::asksForHelp) || !WithoutProduct.needsBeans(chosen)) {
                return alone.execute(typed);
            }
            return zarpe(new WithProduct(product.get(), chosen, shells)).execute(typed);
        } catch (ParameterException notUnderstood) {
            return alone.execute(typed);
        } catch (RuntimeException failure) {
            return failed(failure, alone);
        }
    }

    private static boolean asksForHelp(CommandLine typed) {
        return typed.isUsageHelpRequested() || typed.isVersionHelpRequested();
    }

    private static CommandLine zarpe(IFactory factory) {
        CommandLine zarpe = new CommandLine(new RootCommand(), factory);
        commands().forEach(command -> zarpe.addSubcommand(new CommandLine(command, factory)));
        helpEverywhere(zarpe);
        zarpe.setCaseInsensitiveEnumValuesAllowed(true);
        zarpe.setExecutionExceptionHandler((failure, command, parsed) -> refused(failure, command));
        zarpe.setUsageHelpAutoWidth(true);
        return zarpe;
    }

    private static void helpEverywhere(CommandLine command) {
        if (!command.getCommandSpec().mixinStandardHelpOptions()) {
            command.getCommandSpec().mixinStandardHelpOptions(true);
        }
        command.getSubcommands().values().forEach(Console::helpEverywhere);
    }

    /** A start that is refused has been told already; a command's own refusal has not. */
    private static int refused(Exception failure, CommandLine command) {
        if (failure instanceof StartRefused refusal) {
            command.getErr().println(refusal.sentence().es());
            command.getErr().println(refusal.sentence().en());
            return 1;
        }
        return failed(failure, command);
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
