package dev.jobtracker.discovery.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.logos.Company;
import dev.jobtracker.logos.Logo;
import dev.jobtracker.logos.Logos;
import dev.jobtracker.platform.limits.LimitedRequests;
import dev.jobtracker.platform.limits.Rate;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.CleanText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "jobs")
class CompanyLogoController {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Rate RATE = Rate.perHour(1_000);
    private static final int LONGEST_NAME = 200;

    private final Logos logos;
    private final LimitedRequests limits;

    CompanyLogoController(Logos logos, LimitedRequests limits) {
        this.logos = logos;
        this.limits = limits;
    }

    @GetMapping("/api/v1/jobs/company-logo")
    @Operation(operationId = "findCompanyLogo", summary = "A company's logo, or a monogram where none is known")
    CompanyLogo logo(
            SignedIn person,
            @RequestParam(defaultValue = "") String company,
            @Parameter(description = "The domain of the company's own site; without it a monogram is drawn.")
                    @RequestParam(required = false)
                    @Nullable
                    String domain,
            HttpServletResponse response) {
        String name = CleanText.line(company, LONGEST_NAME);
        if (name == null) {
            throw ProblemException.invalid("company", "required", "must name a company");
        }
        limits.take(response, "company-logo", person.accountId().toString(), RATE);
        Logo logo = logos.find(Company.at(name, domain), PATIENCE);
        return new CompanyLogo(name, logo.url(), logo.kind());
    }
}
