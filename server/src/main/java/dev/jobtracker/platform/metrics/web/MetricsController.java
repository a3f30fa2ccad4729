package dev.jobtracker.platform.metrics.web;

import dev.jobtracker.platform.metrics.MetricsSettings;
import dev.jobtracker.platform.web.Peer;
import dev.jobtracker.platform.web.ProblemException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Hidden
class MetricsController {

    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry meters;
    private final MetricsSettings settings;

    MetricsController(PrometheusMeterRegistry meters, MetricsSettings settings) {
        this.meters = meters;
        this.settings = settings;
    }

    @GetMapping("/metrics")
    ResponseEntity<byte[]> scrape(HttpServletRequest request) {
        if (!Peer.of(request).isThisMachine() && !bringsTheToken(request)) {
            throw new ProblemException(
                    HttpStatus.FORBIDDEN, "not_allowed", "Metrics are for this machine, or for who brings the token.");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, PROMETHEUS_TEXT)
                .cacheControl(CacheControl.noStore())
                .body(meters.scrape().getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the same time however much of the token is right. */
    private boolean bringsTheToken(HttpServletRequest request) {
        String token = settings.token();
        String brought = request.getHeader(HttpHeaders.AUTHORIZATION);
        return token != null && MessageDigest.isEqual(bytes("Bearer " + token), bytes(brought));
    }

    private static byte[] bytes(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
