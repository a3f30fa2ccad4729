package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.EmailAddress;
import dev.jobtracker.accounts.entrance.NewAccount;
import dev.jobtracker.accounts.entrance.SignUp;
import dev.jobtracker.accounts.password.Password;
import dev.jobtracker.accounts.token.SecretToken;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Authentication")
@SecurityRequirements
class SignUpController {

    private final SignUp signUp;
    private final TokenAnswers tokens;

    SignUpController(SignUp signUp, TokenAnswers tokens) {
        this.signUp = signUp;
        this.tokens = tokens;
    }

    /** One line, and no marks that would turn the text around them (Unicode Standard Annex 9). */
    private static final String ONE_LINE = "[^\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]*";

    /**
     * Somebody who wants an account.
     *
     * @param invitation the token of an invitation's link, where one is needed
     */
    @Schema(name = "SignUp")
    record SignUpRequest(
            @NotNull String email,
            @NotNull String password,

            @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE, message = "must be one line of text")
            String fullName,

            @Nullable String invitation) {}

    @PostMapping("/api/v1/auth/signup")
    @ResponseStatus(HttpStatus.CREATED)
    Tokens signUp(@Valid @RequestBody SignUpRequest request) {
        EmailAddress email = EmailAddress.parse(request.email())
                .orElseThrow(() -> ProblemException.invalid(
                        "email", "invalid_email", "This is not an e-mail address that mails can be sent to."));
        SecretToken invitation = request.invitation() == null ? null : new SecretToken(request.invitation());
        NewAccount who = new NewAccount(email, request.fullName().strip(), false, invitation);
        return tokens.of(signUp.withPassword(who, new Password(request.password())));
    }
}
