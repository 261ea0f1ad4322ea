package org.zarpe;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that takes every letter (RFC 5321, as much of it as a sender needs) and shows it to the tests. */
public final class Postman {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Postman ONE = new Postman();

    private final ServerSocket door;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    public record Letter(String to, String subject, String text) {}

    private Postman() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        Thread.startVirtualThread(this::open);
    }

    private void open() {
        try {
            while (!door.isClosed()) {
                Socket caller = door.accept();
                Thread.startVirtualThread(() -> serve(caller));
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    public static Postman get() {
        return ONE;
    }

    Map<String, Object> settings() {
        return Map.of(
                "zarpe.mail.host",
                door.getInetAddress().getHostAddress(),
                "zarpe.mail.port",
                door.getLocalPort(),
                "zarpe.mail.from",
                "zarpe@example.org",
                "zarpe.mail.security",
                "none");
    }

    /** The latest letter to the address; it may still be on its way. */
    public Letter letterTo(String mail) {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            List<Letter> found =
                    letters.stream().filter(letter -> letter.to().equals(mail)).toList();
            if (!found.isEmpty()) {
                return found.getLast();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no letter to " + mail);
    }

    public void forget(String mail) {
        letters.removeIf(letter -> letter.to().equals(mail));
    }

    private void serve(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = caller.getOutputStream()) {
            say(out, "220 postman");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                    case "DATA" -> {
                        say(out, "354 go on");
                        keep(in);
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void keep(BufferedReader in) throws IOException, MessagingException {
        StringBuilder raw = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            raw.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        MimeMessage message = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.toString().getBytes(StandardCharsets.UTF_8)));
        letters.add(new Letter(
                message.getAllRecipients()[0].toString(),
                message.getSubject(),
                message.getContent().toString().replace("\r\n", "\n")));
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
