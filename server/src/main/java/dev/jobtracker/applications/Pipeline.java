package dev.jobtracker.applications;

import dev.jobtracker.platform.web.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stages of one person, in their order. */
public record Pipeline(List<Stage> stages) {

    private static final int MOST = 30;

    /** What a person starts with. */
    public static final Pipeline INITIAL = new Pipeline(List.of(
            new Stage("saved", "Saved", StageKind.SAVED, "#8e8e93"),
            new Stage("applied", "Applied", StageKind.APPLIED, "#0a84ff"),
            new Stage("screening", "Screening", StageKind.APPLIED, "#5e5ce6"),
            new Stage("interview", "Interview", StageKind.INTERVIEWING, "#bf5af2"),
            new Stage("offer", "Offer", StageKind.OFFER, "#ff9f0a"),
            new Stage("accepted", "Accepted", StageKind.ACCEPTED, "#30d158"),
            new Stage("rejected", "Rejected", StageKind.REJECTED, "#ff453a"),
            new Stage("withdrawn", "Withdrawn", StageKind.WITHDRAWN, "#a2845e"),
            new Stage("ghosted", "Ghosted", StageKind.GHOSTED, "#636366")));

    public Pipeline {
        stages = List.copyOf(stages);
    }

    /**
     * The same pipeline, if it is one that applications can go through.
     *
     * @throws ProblemException 422 {@code invalid_input}
     */
    public Pipeline checked() {
        long keys = stages.stream().map(Stage::key).distinct().count();
        if (stages.isEmpty() || stages.size() > MOST) {
            throw ProblemException.invalid("stages", "wrong_length", "there must be 1 to " + MOST + " stages");
        }
        if (keys < stages.size()) {
            throw ProblemException.invalid("stages", "not_valid", "each key must occur once");
        }
        if (first(StageKind.APPLIED).isEmpty()) {
            throw ProblemException.invalid("stages", "required", "there must be a stage of the kind applied");
        }
        return this;
    }

    public Optional<Stage> find(String key) {
        return stages.stream().filter(stage -> stage.key().equals(key)).findFirst();
    }

    public Optional<Stage> first(StageKind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    /**
     * The stage of this key.
     *
     * @throws ProblemException 422 {@code invalid_input} for the field given, when there is none
     */
    public Stage require(String field, String key) {
        return find(key)
                .orElseThrow(() -> ProblemException.invalid(
                        field,
                        "not_valid",
                        "must be one of " + stages.stream().map(Stage::key).collect(Collectors.joining(", "))));
    }
}
