package org.zarpe.shared.guard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.zarpe.shared.StartRefused;

/**
 * Settings that come as files, one a setting and called like it ({@code ZARPE_MAIL_PASSWORD}), as systemd's credentials and the mounted volumes of secret stores
 * give them. They go before the environment, which other programs may see.
 */
public final class SecretFiles implements EnvironmentPostProcessor {

    private static final String NAMED = "ZARPE_SECRETS";
    private static final String OF_SYSTEMD = "CREDENTIALS_DIRECTORY";
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        addTo(environment);
    }

    public static void addTo(ConfigurableEnvironment environment) {
        for (String folder : List.of(OF_SYSTEMD, NAMED)) {
            String place = environment.getProperty(folder, "");
            if (!place.isBlank()) {
                add(environment, folder, Path.of(place));
            }
        }
    }

    private static void add(ConfigurableEnvironment environment, String folder, Path place) {
        if (!Files.isDirectory(place)) {
            throw new StartRefused(
                    "La carpeta " + place + " que indica " + folder + " no existe.",
                    "The folder " + place + " that " + folder + " names is not there.");
        }
        ConfigTreePropertySource files = new ConfigTreePropertySource(
                folder, place, ConfigTreePropertySource.Option.AUTO_TRIM_TRAILING_NEW_LINE);
        Map<String, Object> variables = Arrays.stream(files.getPropertyNames())
                .filter(name -> VARIABLE.matcher(name).matches())
                .collect(Collectors.toUnmodifiableMap(
                        name -> name,
                        name -> Objects.requireNonNull(files.getProperty(name)).toString()));
        // by this end of its name Spring Boot reads them as it reads the environment
        before(environment, new SystemEnvironmentPropertySource(folder + "-systemEnvironment", variables));
        before(environment, files);
    }

    private static void before(ConfigurableEnvironment environment, PropertySource<?> source) {
        environment.getPropertySources().addBefore(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, source);
    }
}
