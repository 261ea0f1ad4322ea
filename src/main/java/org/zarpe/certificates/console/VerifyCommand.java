package org.zarpe.certificates.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.StandardEnvironment;
import org.zarpe.certificates.application.CheckFile;
import org.zarpe.certificates.credentials.CheckCredential;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.certificates.credentials.Finding;
import org.zarpe.certificates.credentials.Finding.Answer;
import org.zarpe.certificates.credentials.JsonText;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zarpe verify FILE}: without product, database or network. */
@Command(
        name = "verify",
        description =
                "Checks a certificate (JSON, JWT or PDF) offline: exit code 0 when it is the issuer's word, unchanged,"
                        + " and within its dates; else 1.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    /** Bytes; many times what a certificate takes. */
    private static final long LARGEST = 20_000_000;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "the certificate")
    private Path file = Path.of("");

    @Option(
            names = "--issuer",
            paramLabel = "FILE",
            description = "the issuer's did.json; without it, the keys in the data folder")
    private @Nullable Path issuer;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "judge its dates as of this time, such as 2027-03-01T00:00:00Z, instead of now")
    private @Nullable Instant time;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "es or en", defaultValue = "en")
    private String language = "en";

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            spec.commandLine().getErr().println("There is no such file, or it is too large for a certificate.");
            return 1;
        }
        Optional<Issuers> issuers = issuers();
        if (issuers.isEmpty()) {
            spec.commandLine().getErr().println("The issuer's file is no did.json.");
            return 1;
        }
        CheckFile check = new CheckFile(new CheckCredential(issuers.get(), address -> Optional.empty()));
        List<Finding> found = check.check(
                Files.readAllBytes(file), time == null ? Clock.systemUTC().instant() : time);
        Words words = new Dictionary().in(Language.ofTag(language));
        found.forEach(finding -> spec.commandLine().getOut().println(sentence(words, finding)));
        return holds(found) ? 0 : 1;
    }

    /** A stranger's file may hold signs that move what a terminal shows. */
    private static String sentence(Words words, Finding finding) {
        String said = words.of(
                "certificates.finding." + finding.code(), finding.arguments().toArray());
        return words.of("certificates.answer", finding.answer()) + ": "
                + CONTROL.matcher(said).replaceAll("?");
    }

    private static boolean holds(List<Finding> found) {
        return found.stream().noneMatch(finding -> finding.answer() == Answer.FAILS)
                && found.stream().anyMatch(finding -> finding.code().equals("signed"));
    }

    private Optional<Issuers> issuers() throws IOException {
        if (issuer == null) {
            Path data = Path.of(new StandardEnvironment().getProperty("zarpe.data", ".zarpe/data"));
            return Optional.of(Issuers.inFolder(data));
        }
        Optional<DidDocument> given = JsonText.object(Files.readString(issuer)).flatMap(DidDocument::read);
        return given.map(document -> did -> given);
    }
}
