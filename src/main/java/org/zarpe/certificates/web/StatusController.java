package org.zarpe.certificates.web;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.zarpe.certificates.application.PublishLists;
import org.zarpe.certificates.application.PublishLists.SignedList;
import org.zarpe.certificates.domain.StatusPurpose;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Outcome.Done;
import org.zarpe.shared.Outcome.Refused;
import org.zarpe.shared.web.SeveralScopes;

/** For any program, from anywhere: the signed list of what is withdrawn, or of what is suspended. */
@RestController
@SeveralScopes
class StatusController {

    private static final MediaType CREDENTIAL = MediaType.parseMediaType("application/vc");

    private final PublishLists lists;

    StatusController(PublishLists lists) {
        this.lists = lists;
    }

    @GetMapping("/issuers/{operator}/status/{number}/{purpose}")
    ResponseEntity<byte[]> list(
            WebRequest asked, @PathVariable UUID operator, @PathVariable int number, @PathVariable String purpose) {
        StatusPurpose meant = Stream.of(StatusPurpose.values())
                .filter(one -> one.word().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no list for " + purpose));
        return switch (lists.list(new OperatorId(operator), number, meant)
                .orElseThrow(() -> new NoSuchElementException("no list " + number + " of " + operator))) {
            case Done<SignedList> done -> answer(asked, done.value());
            case Refused<SignedList> missing ->
                open(ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)).build();
        };
    }

    private static ResponseEntity<byte[]> answer(WebRequest asked, SignedList list) {
        String mark = "W/\"" + list.mark() + "\"";
        if (asked.checkNotModified(mark)) {
            return open(ResponseEntity.status(HttpStatus.NOT_MODIFIED))
                    .eTag(mark)
                    .build();
        }
        return open(ResponseEntity.ok())
                .contentType(CREDENTIAL)
                .eTag(mark)
                .body(list.credential().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder open(ResponseEntity.BodyBuilder answer) {
        return answer.cacheControl(CacheControl.noCache()).header("Access-Control-Allow-Origin", "*");
    }
}
