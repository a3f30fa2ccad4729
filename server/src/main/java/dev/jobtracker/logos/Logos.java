package dev.jobtracker.logos;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.logos.LogoRows.Known;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.http.RegistrableDomain;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The logo of every company there is, if only a monogram. Safe to share between threads. */
public final class Logos {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final Database database;
    private final LogoSearch search;
    private final Clock clock;
    private final Cache<String, Known> remembered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final Cache<String, Logo> drawn =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Logos(Database database, LogoSearch search, Clock clock) {
        this.database = database;
        this.search = search;
        this.clock = clock;
    }

    /** What can be shown now, without asking anybody outside; what is not known yet is looked for meanwhile. */
    public Map<Company, Logo> of(Collection<Company> companies) {
        List<String> domains = companies.stream()
                .flatMap(company -> company.domain().map(RegistrableDomain::name).stream())
                .distinct()
                .toList();
        Map<String, Known> known = known(domains);
        Map<Company, Logo> logos = new HashMap<>();
        for (Company company : companies) {
            logos.put(
                    company,
                    company.domain()
                            .map(domain -> logo(company, domain, known.get(domain.name())))
                            .orElseGet(() -> drawn(company)));
        }
        return logos;
    }

    private Map<String, Known> known(List<String> domains) {
        Map<String, Known> known = new HashMap<>(remembered.getAllPresent(domains));
        List<String> others =
                domains.stream().filter(domain -> !known.containsKey(domain)).toList();
        if (!others.isEmpty()) {
            Map<String, Known> stored = database.read(db -> LogoRows.known(db, others));
            remembered.putAll(stored);
            known.putAll(stored);
        }
        return known;
    }

    private Logo logo(Company company, RegistrableDomain domain, @Nullable Known known) {
        if (known == null || known.isStale(clock.instant())) {
            var _ = search.look(domain).thenAccept(found -> remembered.put(domain.name(), found));
        }
        return shown(company, known);
    }

    private Logo shown(Company company, @Nullable Known known) {
        String image = known == null ? null : known.image();
        return image == null ? drawn(company) : Logo.stored(image);
    }

    private Logo drawn(Company company) {
        return drawn.get(company.name(), Logo::drawn);
    }

    /** The logo of one company; where it is not known yet, waits for it to be found, for so long at most. */
    public Logo find(Company company, Duration patience) {
        return company.domain().map(domain -> find(company, domain, patience)).orElseGet(() -> drawn(company));
    }

    private Logo find(Company company, RegistrableDomain domain, Duration patience) {
        Known known = known(List.of(domain.name())).get(domain.name());
        if (known != null && !known.isStale(clock.instant())) {
            return shown(company, known);
        }
        try {
            Known found = search.look(domain).get(patience.toNanos(), TimeUnit.NANOSECONDS);
            remembered.put(domain.name(), found);
            return shown(company, found);
        } catch (TimeoutException | ExecutionException | CancellationException notNow) {
            return shown(company, known);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return shown(company, known);
        }
    }

    /** The PNG of that name. */
    public Optional<byte[]> image(String name) {
        return database.read(db -> LogoRows.content(db, name));
    }
}
