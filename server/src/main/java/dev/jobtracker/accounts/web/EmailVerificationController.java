package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.accounts.entrance.EmailVerification;
import dev.jobtracker.accounts.token.SecretToken;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Authentication")
class EmailVerificationController {

    private final EmailVerification verification;

    EmailVerificationController(EmailVerification verification) {
        this.verification = verification;
    }

    /** The token of the link. */
    @Schema(name = "EmailVerification")
    record EmailVerificationRequest(@NotNull String token) {}

    @PostMapping("/api/v1/auth/verify-email")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @SecurityRequirements
    void verifyEmail(@Valid @RequestBody EmailVerificationRequest request) {
        verification.confirm(new SecretToken(request.token()));
    }

    @PostMapping("/api/v1/auth/verify-email/again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askEmailVerification(SignedIn person) {
        verification.askAgain(person.accountId());
    }
}
