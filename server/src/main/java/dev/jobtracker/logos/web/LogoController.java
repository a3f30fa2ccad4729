package dev.jobtracker.logos.web;

import dev.jobtracker.logos.Logos;
import dev.jobtracker.logos.Monogram;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures for everybody: they are named by what they show, so they never change. */
@RestController
@Hidden
class LogoController {

    private static final Pattern IMAGE = Pattern.compile("[0-9a-f]{64}\\.png");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=utf-8");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Logos logos;

    LogoController(Logos logos) {
        this.logos = logos;
    }

    @GetMapping("/logos/{file}")
    ResponseEntity<byte[]> picture(@PathVariable("file") String file) {
        Optional<ResponseEntity<byte[]>> picture = IMAGE.matcher(file).matches()
                ? logos.image(file.substring(0, file.length() - ".png".length()))
                        .map(content -> answer(MediaType.IMAGE_PNG, content))
                : Monogram.named(file)
                        .map(monogram -> answer(SVG, monogram.svg().getBytes(StandardCharsets.UTF_8)));
        return picture.orElseThrow(() -> ProblemException.notFound("not_found", "There is no such picture."));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).cacheControl(FOR_GOOD).body(content);
    }
}
