package dev.jobtracker.platform.health.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.jobtracker.platform.health.Readiness;
import dev.jobtracker.platform.health.ReadinessChecks;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
class HealthController {

    private final ReadinessChecks checks;

    HealthController(ReadinessChecks checks) {
        this.checks = checks;
    }

    /** That it answers is the answer. */
    @GetMapping("/healthz")
    Map<String, String> alive() {
        return Map.of("status", "ok");
    }

    @GetMapping("/readyz")
    ResponseEntity<Ready> ready() {
        Readiness readiness = checks.look();
        return ResponseEntity.status(readiness.works() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(Ready.of(readiness));
    }

    record Ready(String status, Map<String, Check> checks) {

        static Ready of(Readiness readiness) {
            Map<String, Check> checks = new LinkedHashMap<>();
            readiness
                    .findings()
                    .forEach(finding -> checks.put(
                            finding.name(),
                            new Check(
                                    finding.trouble().isEmpty() ? "ok" : "failing",
                                    finding.trouble().orElse(null))));
            String whole = readiness.isWhole() ? "ok" : "degraded";
            return new Ready(readiness.works() ? whole : "unavailable", checks);
        }
    }

    record Check(
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String detail) {}
}
