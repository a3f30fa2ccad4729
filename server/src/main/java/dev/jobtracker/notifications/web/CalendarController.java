package dev.jobtracker.notifications.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.notifications.calendar.CalendarFeed;
import dev.jobtracker.notifications.calendar.CalendarTokens;
import dev.jobtracker.notifications.person.SecretLink;
import dev.jobtracker.platform.address.PublicAddress;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "calendar")
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");
    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate().mustRevalidate();

    private final CalendarFeed feed;
    private final CalendarTokens tokens;
    private final PublicAddress address;

    CalendarController(CalendarFeed feed, CalendarTokens tokens, PublicAddress address) {
        this.feed = feed;
        this.tokens = tokens;
        this.address = address;
    }

    @SecurityRequirements
    @GetMapping("/{token}.ics")
    @Operation(operationId = "readCalendar", summary = "Interviews and reminders for a calendar program")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> read(@PathVariable("token") String token) {
        byte[] calendar = feed.read(new SecretLink(token))
                .orElseThrow(() -> ProblemException.notFound("calendar_not_found", "There is no such calendar."));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(SHORTLY)
                .eTag("\"" + DigestUtils.md5DigestAsHex(calendar) + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"jobtracker.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(calendar);
    }

    @PostMapping("/token")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "replaceCalendarToken",
            summary = "Makes the secret link of the calendar; the one before works no longer")
    CalendarLink replace(SignedIn person, HttpServletRequest request) {
        SecretLink token = tokens.replace(person.accountId());
        String url = address.seenBy(request, "/api/v1/calendar/" + token.value() + ".ics")
                .toString();
        return new CalendarLink(token.value(), url, url.replaceFirst("^https?", "webcal"));
    }

    @GetMapping("/token")
    @Operation(operationId = "calendarToken", summary = "Whether there is a secret link; it is never shown again")
    CalendarTokenState state(SignedIn person) {
        Instant madeAt = tokens.madeAt(person.accountId()).orElse(null);
        return new CalendarTokenState(madeAt != null, madeAt);
    }

    @DeleteMapping("/token")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeCalendarToken", summary = "Ends the subscription of every calendar program")
    void remove(SignedIn person) {
        tokens.remove(person.accountId());
    }

    /**
     * The link, told this once.
     *
     * @param webcalUrl the same for programs that subscribe by a click
     */
    record CalendarLink(String token, String url, String webcalUrl) {}

    /** Whether the calendar has a link. */
    record CalendarTokenState(boolean exists, @Nullable Instant createdAt) {}
}
