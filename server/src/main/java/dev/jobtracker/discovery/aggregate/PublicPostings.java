package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.discovery.ReadyPosting;
import dev.jobtracker.jobs.FreshPostings;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.duplicates.ShownOpening;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes of what was found what everybody is shown, once for each opening, and only of what somebody looks at. */
@Component
final class PublicPostings {

    private final FreshPostings fresh;
    private final JsonMapper json;

    PublicPostings(FreshPostings fresh, JsonMapper json) {
        this.fresh = fresh;
        this.json = json;
    }

    List<ReadyPosting> show(List<MergedPosting> openings) {
        List<MergedPosting> unseen =
                openings.stream().filter(opening -> opening.shown() == null).toList();
        if (!unseen.isEmpty()) {
            Map<UUID, JobPosting> members = members(unseen);
            unseen.forEach(opening -> opening.show(ReadyPosting.of(ShownOpening.of(opening.cluster(), members), json)));
        }
        return openings.stream()
                .map(MergedPosting::shown)
                .map(Objects::requireNonNull)
                .toList();
    }

    private Map<UUID, JobPosting> members(List<MergedPosting> openings) {
        List<Found> found =
                openings.stream().flatMap(opening -> opening.members().stream()).toList();
        Map<UUID, JobPosting> members = new HashMap<>();
        fresh.show(found.stream()
                        .filter(Found.Told.class::isInstance)
                        .map(Found.Told.class::cast)
                        .map(Found.Told::posting)
                        .toList())
                .forEach(posting -> members.put(posting.id(), posting));
        found.stream()
                .filter(Found.Stored.class::isInstance)
                .map(Found.Stored.class::cast)
                .forEach(stored -> members.put(stored.id(), stored.posting()));
        return members;
    }
}
