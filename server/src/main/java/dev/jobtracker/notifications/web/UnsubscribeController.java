package dev.jobtracker.notifications.web;

import dev.jobtracker.notifications.digest.Unsubscribing;
import dev.jobtracker.notifications.person.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The link at the end of each digest: asked for a page it asks back, since programs open links too. */
@RestController
@RequestMapping(path = "/api/v1/unsubscribe/{token}", produces = MediaType.TEXT_HTML_VALUE)
@Tag(name = "notifications")
@SecurityRequirements
class UnsubscribeController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping
    @Operation(operationId = "askToUnsubscribe", summary = "A page that asks whether to end the mails")
    ResponseEntity<String> ask(@PathVariable("token") String token) {
        Words words = unsubscribing.words(token);
        return page(
                words,
                "<p>" + escaped(words.say("unsubscribe.question")) + "</p><form method=\"post\"><button>"
                        + escaped(words.say("unsubscribe.button")) + "</button></form>");
    }

    @PostMapping
    @Operation(operationId = "unsubscribe", summary = "Ends the mails, by one click (RFC 8058)")
    ResponseEntity<String> stop(@PathVariable("token") String token) {
        Words words = unsubscribing.words(token);
        unsubscribing.stop(token);
        return page(words, "<p>" + escaped(words.say("unsubscribe.done")) + "</p>");
    }

    private static ResponseEntity<String> page(Words words, String content) {
        String title = escaped(words.say("unsubscribe.title"));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body("<!doctype html><html lang=\"" + words.locale().getLanguage()
                        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                        + "<title>" + title + "</title></head><body><h1>" + title + "</h1>" + content
                        + "</body></html>\n");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
