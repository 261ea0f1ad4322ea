package org.zarpe.reports.web;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.reports.domain.TableFormat;
import org.zarpe.reports.queries.ReportShelf;
import org.zarpe.reports.queries.ReportShelf.Shown;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
class TablesController {

    private static final int TABLES = 3;

    private final ReportShelf shelf;
    private final Dictionary dictionary;

    TablesController(ReportShelf shelf, Dictionary dictionary) {
        this.shelf = shelf;
        this.dictionary = dictionary;
    }

    @GetMapping("/tables")
    Page index(Actor actor) {
        actor.must(Permission.SEE_TABLES);
        return new TablesPage(shelf.programmes(actor), actor.may(Permission.SEE_PANEL));
    }

    @GetMapping("/tables/{number:[123]}")
    Page page(
            Actor actor,
            Language language,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "false") boolean illustrative) {
        actor.must(Permission.SEE_TABLES);
        Words words = dictionary.in(language);
        Optional<Shown> found = shelf.show(actor, number, named(programme), illustrative, words);
        if (found.isEmpty() && programme.isEmpty()) {
            return new TablesPage(List.of(), actor.may(Permission.SEE_PANEL));
        }
        Shown shown = found.orElseThrow(TablesController::unknown);
        Text chosen = shown.table().programme();
        List<Tab> beside = shown.programmes().stream()
                .map(name -> new Tab(words.of(name), TablePage.address(number, name), name.equals(chosen)))
                .toList();
        List<Tab> numbers = IntStream.rangeClosed(1, TABLES)
                .mapToObj(
                        one -> new Tab(words.of("reports.table." + one), TablePage.address(one, chosen), one == number))
                .toList();
        return new TablePage(shown.table(), beside, numbers, shown.counted(), shown.withIllustrative());
    }

    @GetMapping("/tables/{number:[123]}.{format:csv|json}")
    ResponseEntity<String> file(
            Actor actor,
            Language language,
            @PathVariable int number,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "false") boolean illustrative) {
        actor.must(Permission.SEE_TABLES);
        ReportTable table = shelf.export(actor, number, named(programme), illustrative, dictionary.in(language))
                .orElseThrow(TablesController::unknown);
        String name = "zarpe-table-" + number + "-" + language.tag() + "." + format;
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(
                        format.equals("csv") ? "text/csv;charset=UTF-8" : "application/json;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(TableFormat.valueOf(format.toUpperCase(Locale.ROOT)).write(table));
    }

    private static @Nullable String named(String programme) {
        return programme.isEmpty() ? null : programme;
    }

    private static NoSuchElementException unknown() {
        return new NoSuchElementException("no such programme");
    }
}
