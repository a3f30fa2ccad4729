package dev.jobtracker.applications.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.applications.Pipelines;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.platform.web.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/applications/stages")
@Tag(name = "applications")
class StagesController {

    private final Pipelines pipelines;

    StagesController(Pipelines pipelines) {
        this.pipelines = pipelines;
    }

    @GetMapping
    @Operation(operationId = "listStages", summary = "The person's own pipeline")
    List<Stage> stages(SignedIn person) {
        return pipelines.of(person.accountId()).stages();
    }

    @PutMapping
    @Operation(operationId = "replaceStages", summary = "Adds, renames, recolors, reorders and removes stages")
    List<Stage> replace(
            SignedIn person,
            @Valid @RequestBody List<@Valid Stage> stages,
            @Parameter(description = "Where the applications of a stage that goes are moved: screening:applied")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> move) {
        return pipelines
                .replace(person.accountId(), new Pipeline(stages), moves(move))
                .stages();
    }

    private static Map<String, String> moves(@Nullable List<String> written) {
        Map<String, String> moves = new HashMap<>();
        for (String move : written == null ? List.<String>of() : written) {
            String[] ends = move.split(":", -1);
            if (ends.length != 2) {
                throw ProblemException.invalid("move", "not_valid", "must look like screening:applied");
            }
            moves.put(ends[0], ends[1]);
        }
        return moves;
    }
}
