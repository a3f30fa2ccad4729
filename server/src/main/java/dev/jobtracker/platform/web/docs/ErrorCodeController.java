package dev.jobtracker.platform.web.docs;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the {@code type} of a problem document leads. */
@RestController
@Hidden
class ErrorCodeController {

    private static final ClassPathResource DOCUMENT = new ClassPathResource("pages/docs/errors.md");

    @GetMapping("/docs/errors")
    ResponseEntity<String> page() throws IOException {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(ErrorCodePage.of(DOCUMENT.getContentAsString(StandardCharsets.UTF_8)));
    }
}
