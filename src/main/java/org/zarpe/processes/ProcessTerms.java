package org.zarpe.processes;

import java.util.List;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;

/**
 * What is said of a process.
 *
 * @param owner a person of the company, or who it is in words
 * @param inputs what it needs, one a line
 * @param outputs what it makes, one a line
 * @param feeds ids of the processes of the company that use what it makes
 */
public record ProcessTerms(
        @Embedded.Empty(prefix = "name_") Text name,
        @Embedded.Empty(prefix = "purpose_") Text purpose,
        @Embedded.Empty(prefix = "owner_") Text owner,
        @Embedded.Empty(prefix = "inputs_") Text inputs,
        @Embedded.Empty(prefix = "outputs_") Text outputs,
        List<UUID> feeds) {

    public ProcessTerms {
        feeds = List.copyOf(feeds);
    }

    public static List<String> lines(Text text, Language language) {
        return text.in(language)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
