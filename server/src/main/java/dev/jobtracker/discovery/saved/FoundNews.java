package dev.jobtracker.discovery.saved;

import dev.jobtracker.discovery.SearchNews;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingStatus;
import dev.jobtracker.platform.database.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FoundNews implements SearchNews {

    private final Database database;
    private final PostingCatalog catalog;

    FoundNews(Database database, PostingCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    @Override
    public List<Item> untold(UUID accountId, Instant since) {
        List<FoundPosting> found = database.read(db -> NewsRows.untold(db, accountId, since));
        List<Item> items = new ArrayList<>();
        Set<UUID> openings = new HashSet<>();
        for (FoundPosting one : found) {
            Optional<JobPosting> posting = catalog.opening(accountId, one.postingId());
            if (posting.isPresent()
                    && posting.get().status() == PostingStatus.OPEN
                    && openings.add(posting.get().id())) {
                items.add(new Item(posting.get(), one.postingId(), one.score()));
            }
        }
        return items;
    }

    @Override
    public void tell(UUID accountId, Collection<UUID> postingIds) {
        database.change(db -> NewsRows.tell(db, accountId, postingIds));
    }
}
