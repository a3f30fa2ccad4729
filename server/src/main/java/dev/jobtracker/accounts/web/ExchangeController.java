package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.entrance.Exchange;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Authentication")
@SecurityRequirements
class ExchangeController {

    private final Exchange exchange;
    private final AppProof proof;
    private final TokenAnswers tokens;

    ExchangeController(Exchange exchange, AppProof proof, TokenAnswers tokens) {
        this.exchange = exchange;
        this.proof = proof;
        this.tokens = tokens;
    }

    /**
     * The code from the address to which a sign-in elsewhere led back.
     *
     * @param verifier what an app on a phone kept of its {@code app_challenge}
     */
    @Schema(name = "ExchangeCode")
    record ExchangeCode(@NotNull String code, @Nullable String verifier) {}

    @PostMapping("/api/v1/auth/exchange")
    Tokens exchange(@Valid @RequestBody ExchangeCode request) {
        return tokens.of(exchange.redeem(proof.released(request.code(), request.verifier())));
    }
}
