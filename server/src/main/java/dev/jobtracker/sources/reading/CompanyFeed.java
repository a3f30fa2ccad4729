package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.Upstream;
import dev.jobtracker.sources.WatchedCompanies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The boards of the companies that somebody watches, one after the other. A company that cannot be read costs nothing
 * but itself; as long as there is one, nothing is taken for gone.
 */
public abstract class CompanyFeed extends UpstreamFeed {

    private static final Duration PACE = Duration.ofMinutes(15);

    /** Takes what nobody wants. */
    private static final FeedIntake NOWHERE = new FeedIntake() {

        @Override
        public Optional<String> cursor() {
            return Optional.empty();
        }

        @Override
        public void accept(List<SourcePosting> postings) {}

        @Override
        public void remove(List<String> sourceIds, Instant removedAt) {}

        @Override
        public void reject(String position, String reason) {}

        @Override
        public void removeAllOthers() {}

        @Override
        public void progress(String cursor) {}
    };

    private final Set<String> always;
    private final WatchedCompanies watched;

    protected CompanyFeed(
            SourceDescription description,
            Upstream upstream,
            OwnerSettings owner,
            List<String> always,
            WatchedCompanies watched) {
        super(description, upstream, owner, PACE);
        this.always = Set.copyOf(always);
        this.watched = watched;
    }

    @Override
    public boolean ready() {
        return super.ready() && !companies().isEmpty();
    }

    private Set<String> companies() {
        Set<String> companies = new TreeSet<>(always);
        companies.addAll(watched.at(description().id()));
        return companies;
    }

    @Override
    public final void fetch(FeedIntake intake) {
        Delivery delivery = new Delivery(intake);
        SourceFailedException failed = null;
        int read = 0;
        for (String company : companies()) {
            SourceFailedException failure = fetch(company, delivery);
            if (failure == null) {
                read++;
            } else {
                intake.reject(company, failure.failure().explanation());
                failed = isUnknown(failure) ? failed : failure;
            }
        }
        if (failed == null) {
            delivery.whole();
        } else if (read == 0) {
            throw failed;
        }
    }

    /** Whether the system says that it has no board of that name; what it cannot be asked now is not said. */
    public final boolean lacks(String company) {
        if (!super.ready()) {
            return false;
        }
        SourceFailedException failure = fetch(company, new Delivery(NOWHERE));
        return failure != null && isUnknown(failure);
    }

    private @Nullable SourceFailedException fetch(String company, Delivery delivery) {
        try {
            take(company, delivery);
            return null;
        } catch (SourceFailedException failure) {
            return failure;
        }
    }

    /** A board that is no more is no fault of the way to it. */
    private static boolean isUnknown(SourceFailedException failure) {
        return failure.failure() instanceof SourceFailure.Refused refused && refused.status() == 404;
    }

    /**
     * Delivers the postings of one company.
     *
     * @throws SourceFailedException when they cannot be had
     */
    protected abstract void take(String company, Delivery delivery);
}
