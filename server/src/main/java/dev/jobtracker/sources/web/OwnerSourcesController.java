package dev.jobtracker.sources.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.FeedWanted;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.Sources;
import dev.jobtracker.sources.Upstream;
import dev.jobtracker.sources.Upstream.KeyNeed;
import dev.jobtracker.sources.UpstreamAccess;
import dev.jobtracker.sources.owner.StoredOwnerSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Only the owner gets here: the security filter keeps everybody else from {@code /owner}. */
@RestController
@RequestMapping("/api/v1/owner/sources")
@Tag(name = "owner")
class OwnerSourcesController {

    private final Sources sources;
    private final StoredOwnerSettings settings;

    private final ApplicationEventPublisher events;

    OwnerSourcesController(Sources sources, StoredOwnerSettings settings, ApplicationEventPublisher events) {
        this.sources = sources;
        this.settings = settings;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "listOwnerSources", summary = "Which sources are on, and which have keys")
    OwnerSources all(SignedIn owner) {
        return new OwnerSources(parts().stream().map(this::shown).toList());
    }

    @PutMapping("/{name}")
    @Operation(operationId = "changeOwnerSource", summary = "Switches a source, or gives it a key")
    OwnerSource change(
            SignedIn owner, @PathVariable("name") String name, @Valid @RequestBody OwnerSourceChange change) {
        JobSource part = parts().stream()
                .filter(candidate -> candidate.upstream().name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("unknown_source", "There is no such source."));
        Upstream upstream = part.upstream();
        if (change.apiKey() != null && !change.apiKey().isBlank() && upstream.key() == KeyNeed.NONE) {
            throw ProblemException.invalid("api_key", "not_valid", "this source takes no key");
        }
        if (change.apiKey() != null) {
            settings.key(upstream, change.apiKey());
        }
        if (change.enabled() != null) {
            settings.enable(upstream, change.enabled());
        }
        if (part instanceof FeedSource && part.ready()) {
            events.publishEvent(new FeedWanted(part.description().id()));
        }
        return shown(part);
    }

    private List<JobSource> parts() {
        return sources.all().stream().flatMap(source -> source.parts().stream()).toList();
    }

    private OwnerSource shown(JobSource part) {
        Upstream upstream = part.upstream();
        UpstreamAccess access = settings.access(upstream);
        return new OwnerSource(
                upstream.name(),
                upstream.title(),
                access.enabled(),
                upstream.key() == KeyNeed.REQUIRED,
                upstream.key() != KeyNeed.NONE,
                access.apiKey() != null,
                part.description().keyHelp());
    }
}
