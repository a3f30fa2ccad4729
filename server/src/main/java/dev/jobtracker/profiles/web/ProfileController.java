package dev.jobtracker.profiles.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.platform.web.Version;
import dev.jobtracker.profiles.Profile;
import dev.jobtracker.profiles.ProfilePictures;
import dev.jobtracker.profiles.Profiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "profile")
class ProfileController {

    static final String PICTURE = "/api/v1/profile/picture";

    private static final String PROFILE = "/api/v1/profile";
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final Profiles profiles;
    private final ProfilePictures pictures;

    ProfileController(Profiles profiles, ProfilePictures pictures) {
        this.profiles = profiles;
        this.pictures = pictures;
    }

    @GetMapping(PROFILE)
    @Operation(operationId = "getProfile", summary = "Who the person is, what they look for, and their settings")
    ResponseEntity<ProfileAnswer> profile(SignedIn person) {
        return answer(profiles.of(person.accountId()));
    }

    @PutMapping(PROFILE)
    @Operation(
            operationId = "changeProfile",
            summary = "Changes what is given; with If-Match only the version that the person saw",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ProfileInput.class))))
    ResponseEntity<ProfileAnswer> change(
            SignedIn person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ProfilePatch patch) {
        try {
            return answer(profiles.change(person.accountId(), Version.expected(ifMatch), patch::applyTo));
        } catch (ProblemException refusal) {
            throw refusal.current() instanceof Profile current ? refusal.with(ProfileAnswer.of(current)) : refusal;
        }
    }

    @DeleteMapping(PROFILE + "/linkedin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unlinkLinkedin", summary = "Forgets what LinkedIn told; it is no way in any more")
    void unlink(SignedIn person) {
        profiles.unlinkLinkedIn(person.accountId());
    }

    @GetMapping(PICTURE)
    @Operation(operationId = "getProfilePicture", summary = "The person's picture, as PNG")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_PNG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> picture(SignedIn person) {
        byte[] content = pictures.of(person.accountId())
                .orElseThrow(() -> ProblemException.notFound("not_found", "There is no picture."));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(FOR_A_DAY)
                .body(content);
    }

    private static ResponseEntity<ProfileAnswer> answer(Profile profile) {
        return ResponseEntity.ok().eTag(Version.tag(profile.version())).body(ProfileAnswer.of(profile));
    }
}
