package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.SignUpMode;
import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.accounts.entrance.Invitations;
import dev.jobtracker.accounts.entrance.SignUpPolicy;
import dev.jobtracker.accounts.session.SigningKeys;
import dev.jobtracker.platform.address.PublicAddress;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may come in. The path is the owner's alone; the security filter chain sees to it. */
@RestController
@Tag(name = "Owner")
class OwnerSettingsController {

    private final SignUpPolicy policy;
    private final Invitations invitations;
    private final SigningKeys keys;
    private final PublicAddress address;

    OwnerSettingsController(SignUpPolicy policy, Invitations invitations, SigningKeys keys, PublicAddress address) {
        this.policy = policy;
        this.invitations = invitations;
        this.keys = keys;
        this.address = address;
    }

    @Schema(name = "OwnerSettings")
    record OwnerSettings(@NotNull SignUpMode signup) {}

    @GetMapping("/api/v1/owner/settings")
    OwnerSettings ownerSettings() {
        return new OwnerSettings(policy.mode());
    }

    @PutMapping("/api/v1/owner/settings")
    OwnerSettings changeOwnerSettings(@Valid @RequestBody OwnerSettings settings) {
        policy.set(settings.signup());
        return ownerSettings();
    }

    /** A link that makes one account. */
    @Schema(name = "Invitation")
    record Invitation(String url, Instant expiresAt) {}

    @PostMapping("/api/v1/owner/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Invitation invite(SignedIn owner, HttpServletRequest request) {
        Invitations.Issued issued = invitations.issue(owner.accountId());
        String path = "/signup?invitation=" + issued.token().value();
        return new Invitation(address.seenBy(request, path).toString(), issued.expiresAt());
    }

    @PostMapping("/api/v1/owner/signing-keys")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rotateSigningKeys() {
        keys.rotate();
    }
}
