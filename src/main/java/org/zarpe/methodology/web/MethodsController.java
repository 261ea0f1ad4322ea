package org.zarpe.methodology.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;
import org.zarpe.methodology.catalogue.Archive;

@RestController
class MethodsController {

    private final Packs packs;

    MethodsController(Packs packs) {
        this.packs = packs;
    }

    @GetMapping("/methods")
    MethodsPage list() {
        return new MethodsPage(packs.published().stream().map(packs::get).toList());
    }

    @GetMapping("/methods/{id}/{version}")
    MethodPage one(@PathVariable String id, @PathVariable String version) {
        return new MethodPage(packs.get(published(id, version)));
    }

    @GetMapping("/methods/{id}/{version}/foundations/{foundation}")
    FoundationPage foundation(@PathVariable String id, @PathVariable String version, @PathVariable String foundation) {
        Pack pack = packs.get(published(id, version));
        return pack.foundations().stream()
                .filter(one -> one.id().equals(foundation))
                .findFirst()
                .map(found -> new FoundationPage(pack, found))
                .orElseThrow();
    }

    @GetMapping("/methods/{id}/{version}/processes/{process}")
    ProcessPage process(@PathVariable String id, @PathVariable String version, @PathVariable String process) {
        Pack pack = packs.get(published(id, version));
        return new ProcessPage(pack, pack.process(process));
    }

    @GetMapping("/methods/{id}/{version}/accreditation")
    AccreditationPage accreditation(@PathVariable String id, @PathVariable String version) {
        Pack pack = packs.get(published(id, version));
        return new AccreditationPage(pack, pack.accreditation().orElseThrow());
    }

    @GetMapping("/methods/{id}/{version}/files")
    ResponseEntity<byte[]> files(@PathVariable String id, @PathVariable String version) {
        byte[] archive = Archive.of(packs.files(published(id, version)));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + "-" + version + ".zip")
                                .build()
                                .toString())
                .body(archive);
    }

    private PackRef published(String id, String version) {
        return packs.find(id, version).orElseThrow();
    }
}
