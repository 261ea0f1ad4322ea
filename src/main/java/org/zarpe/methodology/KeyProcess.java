package org.zarpe.methodology;

import java.util.List;
import java.util.Optional;
import org.zarpe.shared.Text;

/**
 * A key process for internationalisation.
 *
 * @param help what it is in a small workshop, and how one sees that it works
 * @param owner who typically answers for it
 * @param feeds ids of the processes that use what it makes
 * @param procedure what a company may start from when it writes its own
 */
public record KeyProcess(
        String id,
        Text name,
        Text purpose,
        Text help,
        Text owner,
        List<Text> inputs,
        List<Text> outputs,
        List<String> feeds,
        List<Text> records,
        Optional<Procedure> procedure) {}
