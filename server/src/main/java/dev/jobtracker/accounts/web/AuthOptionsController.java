package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.SignUpMode;
import dev.jobtracker.accounts.entrance.DemoAccount;
import dev.jobtracker.accounts.entrance.SignUpPolicy;
import dev.jobtracker.accounts.linkedin.LinkedInSettings;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Authentication")
@SecurityRequirements
class AuthOptionsController {

    private final LinkedInSettings linkedIn;
    private final SignUpPolicy policy;
    private final DemoAccount demo;

    AuthOptionsController(LinkedInSettings linkedIn, SignUpPolicy policy, DemoAccount demo) {
        this.linkedIn = linkedIn;
        this.policy = policy;
        this.demo = demo;
    }

    /**
     * Which ways in there are.
     *
     * @param demo the account that everybody may use, if this is a demo
     */
    record AuthOptions(boolean linkedin, SignUpMode signup, DemoAccount.@Nullable Credentials demo) {}

    @GetMapping("/api/v1/auth/options")
    AuthOptions authOptions() {
        return new AuthOptions(
                linkedIn.configured(), policy.mode(), demo.credentials().orElse(null));
    }
}
