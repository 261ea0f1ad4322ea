package org.zarpe.api.resources;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Declined;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.ProgrammeBook;
import org.zarpe.programmes.ProgrammeBook.ProgrammeLine;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.application.StartProgramme;

@RestController
@RequestMapping("/api/v1/programmes")
@Offers(Area.PROGRAMMES)
class ProgrammesResource {

    private final ProgrammeBook book;
    private final StartProgramme programmes;

    ProgrammesResource(ProgrammeBook book, StartProgramme programmes) {
        this.book = book;
        this.programmes = programmes;
    }

    record ProgrammeBody(ProgrammeId id, String name, String englishName, PackRef pack) implements Wire {
        static ProgrammeBody of(ProgrammeLine line) {
            return new ProgrammeBody(line.id(), line.names().own(), line.names().english(), line.pack());
        }
    }

    record ProgrammeWish(@Nullable String name, @Nullable String englishName, PackWish pack) implements Wire {}

    record PackWish(String id, String version) {
        PackRef ref() {
            try {
                return new PackRef(id, version);
            } catch (IllegalArgumentException noVersion) {
                throw Declined.at("/pack/version", "choose-one");
            }
        }
    }

    @GetMapping
    Listing<ProgrammeBody> list(Actor actor, Paging paging) {
        return paging.cut(
                "programmes", book.programmes(actor), line -> line.id().toString(), ProgrammeBody::of);
    }

    @PostMapping
    ResponseEntity<ProgrammeBody> start(Actor actor, NewId id, @RequestBody ProgrammeWish wish) {
        actor.must(Permission.RUN_PROGRAMMES);
        return Replies.made(
                programmes.start(
                        actor,
                        new ProgrammeId(id.value()),
                        Named.of(wish.name(), wish.englishName()),
                        wish.pack().ref()),
                "/api/v1/programmes/" + id.value(),
                () -> get(actor, id.value()));
    }

    @GetMapping("/{programme}")
    ResponseEntity<ProgrammeBody> get(Actor actor, @PathVariable UUID programme) {
        ProgrammeLine found = book.programmes(actor).stream()
                .filter(line -> line.id().value().equals(programme))
                .findFirst()
                .orElseThrow();
        return Replies.found(ProgrammeBody.of(found), found.version());
    }

    @PutMapping("/{programme}")
    ResponseEntity<ProgrammeBody> change(
            Actor actor, Version version, @PathVariable UUID programme, @RequestBody ProgrammeWish wish) {
        get(actor, programme);
        return Replies.changed(
                programmes.change(
                        actor,
                        new ProgrammeId(programme),
                        Named.of(wish.name(), wish.englishName()),
                        wish.pack().ref(),
                        version.seen()),
                () -> get(actor, programme));
    }
}
