package org.zarpe.methodology.loading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.zarpe.methodology.PackFile;

/** Reads a YAML 1.2 file, keeping the line of every value. */
final class Yaml {

    private static final int LARGEST = 1_000_000;

    private Yaml() {}

    static Optional<Document> read(PackFile file, FileKind kind, Faults faults) {
        byte[] content = file.content();
        if (content.length > LARGEST) {
            faults.add(
                    file.path(),
                    1,
                    "The file has more than %,d bytes; a file of a pack is smaller.".formatted(LARGEST));
            return Optional.empty();
        }
        return text(file.path(), content, faults).flatMap(text -> compose(file.path(), kind, text, faults));
    }

    private static Optional<String> text(String file, byte[] content, Faults faults) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notText) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            faults.add(file, line, "The file is not text in UTF-8; expected YAML.");
            return Optional.empty();
        }
    }

    private static Optional<Document> compose(String file, FileKind kind, String text, Faults faults) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setUseMarks(true)
                .build();
        try {
            Iterator<Node> documents =
                    new Compose(settings).composeAllFromString(text).iterator();
            if (!documents.hasNext()) {
                faults.add(file, 1, "The file is empty; expected the YAML of " + kind.example() + ".");
                return Optional.empty();
            }
            Nodes nodes = new Nodes(file, faults);
            Document document = new Document(file, kind, nodes.json(documents.next(), ""), nodes.lines());
            if (documents.hasNext()) {
                faults.add(
                        file,
                        line(documents.next().getStartMark()),
                        "The file holds a second YAML document; expected one.");
            }
            return nodes.areSound() ? Optional.of(document) : Optional.empty();
        } catch (MarkedYamlEngineException wrong) {
            faults.add(file, line(wrong.getProblemMark()), "The YAML cannot be read: " + problem(wrong) + ".");
        } catch (ReaderException wrong) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(wrong.getPosition())
                            .filter(character -> character == '\n')
                            .count();
            faults.add(
                    file,
                    line,
                    "The file holds a character (U+%04X) that YAML does not allow.".formatted(wrong.getCodePoint()));
        } catch (YamlEngineException wrong) {
            faults.add(file, 1, "The YAML cannot be read: " + wrong.getMessage() + ".");
        } catch (StackOverflowError tooDeep) {
            faults.add(file, 1, "The YAML is nested too deeply to be read.");
        }
        return Optional.empty();
    }

    private static String problem(MarkedYamlEngineException wrong) {
        return wrong.getContext() == null ? wrong.getProblem() : wrong.getContext() + ", " + wrong.getProblem();
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(place -> place.getLine() + 1).orElse(1);
    }
}
