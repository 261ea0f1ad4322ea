package org.zarpe.shared.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zarpe.ZarpeTest;
import org.zarpe.shared.StartRefused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The security log besides standard error. */
@ZarpeTest
@Tag("persistence")
class SecurityLogPlacesTests {

    @TempDir
    Path folder;

    private SecurityLogPlaces places = new SecurityLogPlaces("", "");

    @AfterEach
    void close() {
        places.close();
    }

    @Test
    void standsInAFileOfItsOwnThatNobodyElseReadsOneObjectALine() throws IOException {
        Path file = folder.resolve("log/security.json");
        open(file.toString(), "");

        SecurityLog.door("sign-in with a\nforged line", "somebody", "127.0.0.1");
        SecurityLog.door("sign-out", "somebody", "127.0.0.1");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readAllLines(file)).hasSize(2);
        JsonNode second = JsonMapper.shared().readTree(Files.readAllLines(file).getLast());
        assertThat(second.findValue("message").asString()).isEqualTo("sign-out by somebody from 127.0.0.1");
        assertThat(second.toString()).contains("\"somebody\"", "\"sign-out\"");
        assertThat(second.get("@timestamp").asString()).endsWith("Z");
    }

    @Test
    void aFileThatOthersCouldReadIsClosedToThem() throws IOException {
        Path file = Files.createFile(folder.resolve("security.json"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        open(file.toString(), "");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void goesOnToACollector() throws IOException {
        try (DatagramSocket collector = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            collector.setSoTimeout(5000);
            open("", "127.0.0.1:" + collector.getLocalPort());

            SecurityLog.door("sign-in with a\nforged line", "somebody", "127.0.0.1");

            DatagramPacket packet = new DatagramPacket(new byte[2000], 2000);
            collector.receive(packet);
            assertThat(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8))
                    .startsWith("<86>")
                    .endsWith("zarpe: sign-in with a forged line by somebody from 127.0.0.1");
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtStart() {
        assertThatThrownBy(() -> open("", "collector")).isInstanceOf(StartRefused.class);
    }

    private void open(String file, String collector) {
        places = new SecurityLogPlaces(file, collector);
        places.open();
    }
}
