package org.zarpe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.zarpe.shared.database.DataFolder;

/** The program as a person starts it: what it says when it cannot, and with which exit code it ends. */
class StartTests {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aPortInUseIsSaidInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = start(Map.of("ZARPE_PORT", String.valueOf(taken.getLocalPort())));

            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.said()).hasSize(2).last().asString().startsWith("Port " + taken.getLocalPort());
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aDataFolderInUseIsSaidInOneSentence() throws Exception {
        try (DataFolder held = DataFolder.take(folder.resolve("data")).orElseThrow()) {
            Ended ended = start(Map.of("ZARPE_PORT", "0"));

            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.said())
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains(held.path().toString());
        }
    }

    @Test
    void missingCredentialsAreSaidInOneSentence() throws Exception {
        Ended ended = start(Map.of("ZARPE_PORT", "0", "ZARPE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/zarpe"));

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).hasSize(2).last().asString().contains("ZARPE_DATABASE_OWNER");
    }

    @Test
    void theCommandLineStartsWithoutPages() {
        SpringApplication application = new SpringApplication(Zarpe.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(new TestDatabase.OfTheContext());

        try (ConfigurableApplicationContext product = application.run()) {
            assertThat(product.isActive()).isTrue();
        }
    }

    private Ended start(Map<String, String> environment) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstderr.encoding=UTF-8",
                        "-Dlogging.level.root=error",
                        "-Dlogging.level.org.zarpe=error",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Zarpe.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ZARPE_"));
        builder.environment().put("ZARPE_DATA", folder.resolve("data").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readAllLines(said));
    }

    private record Ended(int exitCode, List<String> said) {}
}
