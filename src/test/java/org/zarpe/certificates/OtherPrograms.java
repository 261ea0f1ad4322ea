package org.zarpe.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import org.zarpe.certificates.domain.StatusPurpose;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a buyer holds, laid into a folder, and what programs of others make of it: the JavaScript libraries of Digital Bazaar and jose, and Poppler's pdfsig. */
final class OtherPrograms {

    private static final Pattern SCORE = Pattern.compile("\"value\":\"(\\d\\.\\d\\d)\"");

    private final Path folder;

    /** With nothing in it yet. */
    OtherPrograms(Path folder) throws IOException {
        this.folder = folder;
        FileSystemUtils.deleteRecursively(folder);
    }

    /** And beside each form of it the same with another score. */
    void certificate(String json, String jwt) throws IOException {
        write("certificate.json", json);
        write("changed.json", better(json));
        write("certificate.jwt", jwt);
        write("changed.jwt", betterJwt(jwt));
    }

    void endorsement(String json) throws IOException {
        write("endorsement.json", json);
    }

    void issuer(String did) throws IOException {
        write("did.json", did);
    }

    /** The list as it was while the certificate was in force, or as it is since its suspension. */
    void list(StatusPurpose purpose, boolean suspended, String json) throws IOException {
        write((suspended ? "suspended/" : "in-force/") + purpose.word() + ".json", json);
    }

    /** One object, by what was read; "suspended" is there once lists of a suspension are. */
    JsonNode read(Instant now) throws IOException, InterruptedException {
        write("now.json", "\"" + now + "\"");
        String said = run("node", "src/test/node/verify.mjs", folder.toString());
        return new JsonMapper().readTree(said);
    }

    String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = folder.resolve("certificate.pdf");
        Files.createDirectories(folder);
        Files.write(file, pdf);
        return run("pdfsig", file.toString());
    }

    private static String better(String json) {
        Matcher score = SCORE.matcher(json);
        assertThat(score.find()).as(json).isTrue();
        String other = score.group(1).equals("4.00") ? "3.00" : "4.00";
        return score.replaceFirst("\"value\":\"" + other + "\"");
    }

    private static String betterJwt(String jwt) {
        String[] parts = jwt.split("\\.", -1);
        String said = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        byte[] changed = better(said).getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + "." + parts[2];
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
