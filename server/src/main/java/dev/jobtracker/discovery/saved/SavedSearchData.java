package dev.jobtracker.discovery.saved;

import dev.jobtracker.accounts.PersonalData;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The searches that a person keeps, for them to take along or to have erased. */
@Component
class SavedSearchData implements PersonalData {

    private final SavedSearches searches;
    private final JsonMapper json;

    SavedSearchData(SavedSearches searches, JsonMapper json) {
        this.searches = searches;
        this.json = json;
    }

    @Override
    public String folder() {
        return "searches";
    }

    @Override
    public void export(UUID accountId, ExportFolder folder) throws IOException {
        List<KeptSearch> kept = searches.of(accountId).stream()
                .map(search -> new KeptSearch(search, searches.news(accountId, search.id())))
                .toList();
        try (OutputStream file = folder.file("saved-searches.json")) {
            json.writeValue(file, kept);
        }
    }

    /** A search with what it found. */
    private record KeptSearch(SavedSearch search, List<FoundPosting> found) {}

    @Override
    public void erase(UUID accountId) {
        searches.erase(accountId);
    }
}
