package dev.jobtracker.accounts.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jobtracker.accounts.AccountDirectory;
import dev.jobtracker.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has an account. The path is the owner's alone; the security filter chain sees to it. */
@RestController
@Tag(name = "Owner")
class OwnerUsersController {

    private final AccountDirectory directory;

    OwnerUsersController(AccountDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/v1/owner/users")
    OwnerUserPage ownerUsers(
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        return OwnerUserPage.of(directory.list(PageRequest.of(page, limit)));
    }

    /** What the owner may change of an account. */
    @Schema(name = "PremiumChange")
    record PremiumChange(
            @JsonProperty("is_premium") @NotNull Boolean premium) {}

    @PutMapping("/api/v1/owner/users/{id}")
    OwnerUser changePremium(@PathVariable UUID id, @Valid @RequestBody PremiumChange change) {
        return OwnerUser.of(directory.setPremium(id, change.premium()));
    }
}
