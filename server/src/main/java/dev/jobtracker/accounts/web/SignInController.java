package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.entrance.ClientAddress;
import dev.jobtracker.accounts.entrance.SignIn;
import dev.jobtracker.accounts.password.Password;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Authentication")
@SecurityRequirements
class SignInController {

    private final SignIn signIn;
    private final TokenAnswers tokens;

    SignInController(SignIn signIn, TokenAnswers tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    /** Somebody who says who they are. */
    @Schema(name = "SignIn")
    record SignInRequest(@NotNull String email, @NotNull String password) {}

    @PostMapping("/api/v1/auth/signin")
    Tokens signIn(@Valid @RequestBody SignInRequest request, HttpServletRequest connection) {
        return tokens.of(signIn.withPassword(
                request.email(), new Password(request.password()), ClientAddress.of(connection.getRemoteAddr())));
    }
}
