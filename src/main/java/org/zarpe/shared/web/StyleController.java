package org.zarpe.shared.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StyleController {

    private final Assets assets;

    StyleController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/zarpe.css")
    ResponseEntity<byte[]> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(assets.style());
    }
}
