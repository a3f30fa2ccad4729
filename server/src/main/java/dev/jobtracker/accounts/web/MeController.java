package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.accounts.people.Accounts;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Authentication")
class MeController {

    private final Accounts accounts;

    MeController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/api/v1/auth/me")
    User me(SignedIn person) {
        return accounts.find(person.accountId()).map(User::of).orElseThrow(Refusals::notSignedIn);
    }
}
