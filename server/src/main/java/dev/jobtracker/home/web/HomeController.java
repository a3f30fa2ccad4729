package dev.jobtracker.home.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.home.Home;
import dev.jobtracker.home.Today;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "home")
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/api/v1/home")
    @Operation(operationId = "getHome", summary = "What deserves attention today, all of it in one answer")
    Today home(SignedIn person) {
        return home.of(person.accountId());
    }
}
