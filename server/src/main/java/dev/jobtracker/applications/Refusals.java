package dev.jobtracker.applications;

import dev.jobtracker.platform.web.ProblemException;
import org.springframework.http.HttpStatus;

/** What is refused here, in one wording each. */
final class Refusals {

    private Refusals() {}

    static ProblemException unknownApplication() {
        return ProblemException.notFound("application_not_found", "There is no such application.");
    }

    static ProblemException stale() {
        return new ProblemException(
                HttpStatus.CONFLICT, "stale", "This was changed elsewhere in the meantime. Read it again first.");
    }

    static ProblemException nothingToUndo() {
        return new ProblemException(
                HttpStatus.CONFLICT, "nothing_to_undo", "There is no change of status that could be taken back.");
    }

    static ProblemException stageGone() {
        return new ProblemException(
                HttpStatus.CONFLICT, "stage_gone", "The stage that this would go back to is not there any more.");
    }

    static ProblemException stageInUse(String key) {
        return new ProblemException(
                HttpStatus.CONFLICT,
                "stage_in_use",
                "Applications stand at the stage " + key + ". Say where they go: move=" + key + ":another");
    }

    static ProblemException kindIsFixed(String key) {
        return new ProblemException(
                HttpStatus.CONFLICT, "stage_kind_fixed", "The kind of the stage " + key + " cannot change.");
    }
}
