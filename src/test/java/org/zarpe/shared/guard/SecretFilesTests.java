package org.zarpe.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.zarpe.shared.StartRefused;

class SecretFilesTests {

    @TempDir
    Path folder;

    @Configuration
    static class Nothing {}

    @Test
    void aFileIsASettingUnderItsNameAsAVariableOrAsAProperty() throws IOException {
        Files.writeString(folder.resolve("ZARPE_MAIL_PASSWORD"), "a secret\n");
        Files.writeString(folder.resolve("zarpe.database.password"), "another");

        for (String named : new String[] {"ZARPE_SECRETS", "CREDENTIALS_DIRECTORY"}) {
            try (ConfigurableApplicationContext context = started(named)) {
                Environment settings = context.getEnvironment();
                assertThat(settings.getProperty("zarpe.mail.password")).isEqualTo("a secret");
                assertThat(settings.getProperty("zarpe.database.password")).isEqualTo("another");
            }
        }
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        StandardEnvironment environment = environment("ZARPE_SECRETS", folder.resolve("nowhere"));

        assertThatThrownBy(() -> SecretFiles.addTo(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ZARPE_SECRETS");
    }

    private ConfigurableApplicationContext started(String named) {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setEnvironment(environment(named, folder));
        return application.run();
    }

    private static StandardEnvironment environment(String named, Path place) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("named", Map.of(named, place.toString())));
        return environment;
    }
}
