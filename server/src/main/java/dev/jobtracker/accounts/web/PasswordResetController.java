package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.accounts.entrance.ClientAddress;
import dev.jobtracker.accounts.entrance.PasswordReset;
import dev.jobtracker.accounts.entrance.PasswordResetRequests;
import dev.jobtracker.accounts.password.Password;
import dev.jobtracker.accounts.token.SecretToken;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Authentication")
@SecurityRequirements
class PasswordResetController {

    private final PasswordResetRequests requests;
    private final PasswordReset reset;

    PasswordResetController(PasswordResetRequests requests, PasswordReset reset) {
        this.requests = requests;
        this.reset = reset;
    }

    /** Somebody who forgot a password. */
    @Schema(name = "PasswordResetRequest")
    record PasswordResetRequest(@NotNull String email) {}

    @PostMapping("/api/v1/auth/password-reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void askPasswordReset(@Valid @RequestBody PasswordResetRequest request, HttpServletRequest connection) {
        EmailAddress.parse(request.email())
                .ifPresent(email -> requests.take(email, ClientAddress.of(connection.getRemoteAddr())));
    }

    /** The token of the link, and what to sign in with from now on. */
    @Schema(name = "PasswordResetConfirmation")
    record PasswordResetConfirmation(
            @NotNull String token, @NotNull String newPassword) {}

    @PostMapping("/api/v1/auth/password-reset/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmPasswordReset(@Valid @RequestBody PasswordResetConfirmation request) {
        reset.confirm(new SecretToken(request.token()), new Password(request.newPassword()));
    }
}
