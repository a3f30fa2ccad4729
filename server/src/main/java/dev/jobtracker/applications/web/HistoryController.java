package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.ApplicationHistory;
import dev.jobtracker.applications.KeptCopies;
import dev.jobtracker.applications.Move;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "applications")
class HistoryController {

    private final ApplicationHistory history;
    private final KeptCopies copies;

    HistoryController(ApplicationHistory history, KeptCopies copies) {
        this.history = history;
        this.copies = copies;
    }

    /**
     * What happened earlier and was not told then.
     *
     * @param to the key of a stage
     */
    record PastEvent(
            @NotNull String to,
            @NotNull Instant at,
            @Nullable @Size(max = 2000) String note) {}

    @GetMapping("/history")
    @Operation(operationId = "applicationHistory", summary = "Each change of status, in the order of telling")
    List<HistoryEntry> history(SignedIn person, @PathVariable UUID id) {
        return history.of(person.accountId(), id).stream().map(HistoryEntry::of).toList();
    }

    @PostMapping("/history")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "recallEvent", summary = "Adds what happened earlier; the status stays")
    ApplicationAnswer recall(SignedIn person, @PathVariable UUID id, @Valid @RequestBody PastEvent event) {
        return ApplicationAnswer.of(
                history.recall(person.accountId(), id, new Move(event.to(), event.at(), event.note())));
    }

    @PostMapping("/undo")
    @Operation(operationId = "undoMove", summary = "Takes back the change of status that was told last")
    ApplicationAnswer undo(SignedIn person, @PathVariable UUID id) {
        return ApplicationAnswer.of(history.undo(person.accountId(), id));
    }

    @GetMapping("/posting")
    @Operation(operationId = "keptPosting", summary = "The posting as it was on the day of the application")
    KeptCopies.Kept posting(SignedIn person, @PathVariable UUID id) {
        return copies.of(person.accountId(), id)
                .orElseThrow(() ->
                        ProblemException.notFound("no_posting_kept", "No posting was kept with this application."));
    }
}
