package org.zarpe.programmes.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/** A method, run by an operator under a name of its own. Its cohorts begin with the pack version it has when they apply. */
@Table(schema = "programmes", name = "programme")
public record Programme(
        @Id UUID id,
        @Embedded.Empty Names names,
        @Embedded.Empty(prefix = "pack_") PackRef pack,
        @Version @Nullable Long version) {

    public static Outcome<Programme> start(ProgrammeId id, Names names, PackRef pack) {
        return names.checked().map(checked -> new Programme(id.value(), checked, pack, null));
    }

    public Outcome<Programme> change(Names newNames, PackRef pack, long seen) {
        return Objects.equals(version, seen)
                ? newNames.checked().map(checked -> new Programme(id, checked, pack, version))
                : Outcome.refused(Refusal.stale());
    }

    public ProgrammeId programmeId() {
        return new ProgrammeId(id);
    }

    public Text name() {
        return names.text();
    }
}
