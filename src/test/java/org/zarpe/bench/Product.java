package org.zarpe.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The product as bin/run starts it, with a heap of 256 MB. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TO_END = Duration.ofSeconds(40);

    private final Path jar;
    private final Path scratch;
    private final List<String> options;
    private final int port;
    private @Nullable Process process;

    Product(Path jar, Path scratch) throws IOException {
        this(jar, scratch, List.of());
    }

    /** @param options for the JVM */
    Product(Path jar, Path scratch, List<String> options) throws IOException {
        this.options = options;
        this.jar = jar;
        this.scratch = scratch;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Until the first page has come. */
    Duration start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(scratch.resolve("log").toFile()));
        builder.environment().put("ZARPE_DATA", scratch.resolve("data").toString());
        builder.environment().put("ZARPE_PORT", Integer.toString(port));
        builder.environment().keySet().removeIf(name -> name.startsWith("ZARPE_DATABASE"));
        Process started = builder.start();
        process = started;
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest page = HttpRequest.newBuilder(address().resolve("/sign-in"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            while (!answers(client, page)) {
                if (!started.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new IllegalStateException("It did not start: see " + scratch.resolve("log"));
                }
                Thread.sleep(5);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + jar.resolveSibling("java.options"));
        command.add("-Xmx256m");
        command.addAll(options);
        Path cache = Path.of(jar.toString().replaceAll("\\.jar$", ".aot"));
        if (cache.toFile().exists()) {
            command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** In MB: what the JVM holds of the machine's memory, whatever for. */
    long resident() throws IOException {
        Process running = process;
        return running == null ? 0 : Machine.kilobytes("/proc/" + running.pid() + "/status", "VmRSS") / 1024;
    }

    void stop() throws InterruptedException {
        stop(TO_END);
    }

    void stop(Duration patience) throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
        process = null;
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
