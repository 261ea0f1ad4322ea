package org.zarpe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What it was measured on, and what else that machine had to do. */
record Machine(int cores, String processor, long memory, String load) {

    static Machine now() throws IOException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                after("/proc/cpuinfo", "model name"),
                kilobytes("/proc/meminfo", "MemTotal") / 1024,
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    /** In kB, of a file of lines such as "VmRSS:   1234 kB". */
    static long kilobytes(String file, String name) throws IOException {
        return Long.parseLong(after(file, name).replaceAll("\\D", ""));
    }

    private static String after(String file, String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(file));
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse("0");
    }
}
