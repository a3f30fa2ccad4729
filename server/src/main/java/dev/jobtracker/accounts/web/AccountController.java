package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.accounts.departure.AccountDeletion;
import dev.jobtracker.accounts.departure.AccountExport;
import dev.jobtracker.accounts.password.Password;
import dev.jobtracker.platform.limits.LimitedRequests;
import dev.jobtracker.platform.limits.Rate;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/account")
@Tag(name = "Account")
class AccountController {

    private static final String ZIP = "application/zip";
    private static final Rate EXPORTS = Rate.perHour(20);
    private static final Rate CODES = Rate.perHour(5);
    private static final Rate TRIES = Rate.perHour(10);

    private final AccountExport export;
    private final AccountDeletion deletion;
    private final LimitedRequests limits;
    private final Clock clock;

    AccountController(AccountExport export, AccountDeletion deletion, LimitedRequests limits, Clock clock) {
        this.export = export;
        this.deletion = deletion;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/export")
    @Operation(operationId = "exportAccount", summary = "Everything that is kept about the person, as one ZIP")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    void export(SignedIn person, HttpServletResponse response) throws IOException {
        limits.take(response, "account-export", person.accountId().toString(), EXPORTS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"jobtracker-export-" + today + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.write(person.accountId(), response.getOutputStream());
    }

    @PostMapping("/deletion-code")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "askDeletionCode", summary = "Mails a code that removes the account, for half an hour")
    void askDeletionCode(SignedIn person, HttpServletResponse response) {
        limits.take(response, "deletion-codes", person.accountId().toString(), CODES);
        deletion.sendCode(person.accountId());
    }

    /**
     * Either of the two.
     *
     * @param password of the account
     * @param code from the mail
     */
    @Schema(name = "AccountDeletion")
    record AccountDeletionRequest(
            @Nullable String password, @Nullable String code) {}

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteAccount", summary = "Removes the account and everything that is kept about it")
    void delete(SignedIn person, @RequestBody AccountDeletionRequest request, HttpServletResponse response) {
        if (request.password() == null && request.code() == null) {
            throw ProblemException.invalid("password", "required", "must be given, or a code from a mail");
        }
        limits.take(response, "account-deletion", person.accountId().toString(), TRIES);
        if (request.password() != null) {
            deletion.withPassword(person.accountId(), new Password(request.password()));
        } else if (request.code() != null) {
            deletion.withCode(person.accountId(), request.code());
        }
    }
}
