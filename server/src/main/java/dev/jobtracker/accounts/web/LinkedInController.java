package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.accounts.entrance.Exchange;
import dev.jobtracker.accounts.linkedin.Journey;
import dev.jobtracker.accounts.linkedin.LinkedInRefusedException;
import dev.jobtracker.accounts.linkedin.LinkedInSignIn;
import dev.jobtracker.accounts.linkedin.LocalPath;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.address.PublicAddress;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** To LinkedIn and back. Both are addresses that a browser visits, so even a refusal leads into the app. */
@RestController
@Tag(name = "Authentication")
class LinkedInController {

    private static final String CALLBACK = "/api/v1/auth/linkedin/callback";

    /** What the shell on a phone has registered for itself. */
    private static final URI APP = URI.create("jobtracker://open/signin/linkedin");

    private final LinkedInSignIn linkedIn;
    private final JourneyCookie cookie;
    private final Exchange exchange;
    private final AppProof proof;
    private final PublicAddress address;

    LinkedInController(
            LinkedInSignIn linkedIn, JourneyCookie cookie, Exchange exchange, AppProof proof, PublicAddress address) {
        this.linkedIn = linkedIn;
        this.cookie = cookie;
        this.exchange = exchange;
        this.proof = proof;
        this.address = address;
    }

    @GetMapping("/api/v1/auth/linkedin")
    @SecurityRequirements
    @ApiResponse(responseCode = "302", description = "to LinkedIn")
    ResponseEntity<Void> linkedin(
            @RequestParam(name = "return_to", required = false) @Nullable String returnTo,
            @RequestParam(required = false) @Nullable String invitation,
            @RequestParam(name = "app_challenge", required = false) @Nullable String challenge,
            HttpServletRequest request) {
        Journey journey = begin(
                request,
                LocalPath.orStart(returnTo),
                invitation,
                null,
                AppProof.isChallenge(challenge) ? challenge : null);
        try {
            String destination = linkedIn.destination(journey);
            return redirect(destination, cookie.of(request, journey));
        } catch (LinkedInRefusedException refused) {
            return redirect(refusal(request, journey, refused.code()), cookie.none(request));
        }
    }

    private Journey begin(
            HttpServletRequest request,
            LocalPath returnTo,
            @Nullable String invitation,
            @Nullable UUID linkTo,
            @Nullable String challenge) {
        return linkedIn.begin(address.seenBy(request, CALLBACK).toString(), returnTo, invitation, linkTo, challenge);
    }

    /** Where the browser must go to link LinkedIn to the account of who is signed in. */
    @Schema(name = "LinkedInLink")
    record LinkedInLink(String url) {}

    @PostMapping("/api/v1/auth/linkedin/link")
    ResponseEntity<LinkedInLink> linkLinkedin(
            SignedIn person,
            @RequestParam(name = "return_to", required = false) @Nullable String returnTo,
            HttpServletRequest request) {
        Journey journey = begin(request, LocalPath.orStart(returnTo), null, person.accountId(), null);
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.SET_COOKIE, cookie.of(request, journey))
                    .body(new LinkedInLink(linkedIn.destination(journey)));
        } catch (LinkedInRefusedException refused) {
            throw new ProblemException(
                    HttpStatus.BAD_GATEWAY, "linkedin_unreachable", "LinkedIn cannot be reached at this moment.");
        }
    }

    @GetMapping(CALLBACK)
    @SecurityRequirements
    @ApiResponse(responseCode = "302", description = "into the app")
    ResponseEntity<Void> linkedinCallback(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String error,
            HttpServletRequest request) {
        Journey journey = cookie.read(request).orElse(null);
        String target;
        try {
            target = journey == null
                    ? refusal(request, null, "linkedin_expired")
                    : arrival(
                            request, journey, linkedIn.finish(journey, new LinkedInSignIn.Answer(code, state, error)));
        } catch (LinkedInRefusedException refused) {
            target = refusal(request, journey, refused.code());
        }
        return redirect(target, cookie.none(request));
    }

    private String arrival(HttpServletRequest request, Journey journey, UUID accountId) {
        if (journey.linkTo() != null) {
            return address.seenBy(request, journey.returnTo().value()).toString();
        }
        SecretToken code = exchange.codeFor(accountId).orElseThrow(Refusals::notSignedIn);
        String challenge = journey.challenge();
        return inTheApp(request, "code", challenge == null ? code.value() : proof.bound(code, challenge), journey);
    }

    private String refusal(HttpServletRequest request, @Nullable Journey journey, String code) {
        return inTheApp(request, "error", code, journey);
    }

    private String inTheApp(HttpServletRequest request, String name, String value, @Nullable Journey journey) {
        boolean onAPhone = journey != null && journey.challenge() != null;
        LocalPath returnTo = journey == null ? LocalPath.orStart(null) : journey.returnTo();
        return UriComponentsBuilder.fromUri(onAPhone ? APP : address.seenBy(request, "/signin/linkedin"))
                .queryParam(name, "{value}")
                .queryParam("return_to", "{place}")
                .encode()
                .buildAndExpand(value, returnTo.value())
                .toUriString();
    }

    private static ResponseEntity<Void> redirect(String target, String cookie) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, target)
                .header(HttpHeaders.SET_COOKIE, cookie)
                .build();
    }
}
