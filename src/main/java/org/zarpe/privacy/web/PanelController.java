package org.zarpe.privacy.web;

import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.privacy.domain.Panel;
import org.zarpe.privacy.queries.PanelShelf;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.SeveralScopes;
import org.zarpe.shared.words.Dictionary;

/** What researchers may read and take along. */
@RestController
@SeveralScopes
class PanelController {

    private final PanelShelf shelf;
    private final Packs packs;
    private final Dictionary dictionary;

    PanelController(PanelShelf shelf, Packs packs, Dictionary dictionary) {
        this.shelf = shelf;
        this.packs = packs;
        this.dictionary = dictionary;
    }

    @GetMapping("/panel")
    PanelPage page(Actor actor, @RequestParam(defaultValue = "false") boolean illustrative) {
        return PanelPage.of(shelf.panel(actor, illustrative), illustrative);
    }

    @GetMapping("/panel.csv")
    ResponseEntity<String> values(
            Actor actor, Language language, @RequestParam(defaultValue = "false") boolean illustrative) {
        Panel panel = shelf.panel(actor, illustrative);
        return file("zarpe-panel", language, PanelFile.values(panel, dictionary.in(language)));
    }

    @GetMapping("/panel-codebook.csv")
    ResponseEntity<String> codebook(
            Actor actor, Language language, @RequestParam(defaultValue = "false") boolean illustrative) {
        List<Pack> methods = shelf.panel(actor, illustrative).methods().stream()
                .map(packs::get)
                .toList();
        return file("zarpe-panel-codebook", language, PanelFile.codebook(methods, dictionary.in(language)));
    }

    private static ResponseEntity<String> file(String name, Language language, String written) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "-" + language.tag() + ".csv")
                                .build()
                                .toString())
                .body(written);
    }
}
