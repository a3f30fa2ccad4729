package dev.jobtracker.notifications.digest;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.AccountDirectory;
import dev.jobtracker.discovery.SearchNews;
import dev.jobtracker.notifications.person.PersonWishes;
import dev.jobtracker.notifications.person.Wishes;
import dev.jobtracker.platform.address.PublicAddress;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.mail.MailQueue;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends each person at most one digest a day, once it is time where they are.
 *
 * <p>The day is taken in the transaction that queues the mail, so whatever breaks off, both are there or neither, and
 * of two servers one sends. Safe to share between threads.
 */
@Component
public class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    /** Where a day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final Database database;
    private final AccountDirectory accounts;
    private final PersonWishes wishes;
    private final DigestContents contents;
    private final Unsubscribing unsubscribing;
    private final PublicAddress address;
    private final SearchNews news;
    private final MailQueue mails;
    private final Failures failures;
    private final DigestSettings settings;
    private final Clock clock;

    Digests(
            Database database,
            AccountDirectory accounts,
            PersonWishes wishes,
            DigestContents contents,
            Unsubscribing unsubscribing,
            PublicAddress address,
            SearchNews news,
            MailQueue mails,
            Failures failures,
            DigestSettings settings,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.wishes = wishes;
        this.contents = contents;
        this.unsubscribing = unsubscribing;
        this.address = address;
        this.news = news;
        this.mails = mails;
        this.failures = failures;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends what is due now; the same again at once sends nothing. */
    public void run(BooleanSupplier stopping) {
        Map<UUID, LocalDate> last = database.read(DigestRows::all);
        LocalDate latest = clock.instant().atOffset(EARLIEST).toLocalDate();
        Page<Account> page;
        int number = 0;
        do {
            page = accounts.list(new PageRequest(number++, PageRequest.MAX_LIMIT));
            for (Account account : page.items()) {
                if (stopping.getAsBoolean()) {
                    return;
                }
                LocalDate before = last.getOrDefault(account.id(), LocalDate.MIN);
                if (account.emailVerified() && before.isBefore(latest)) {
                    attempt(account, before);
                }
            }
        } while (page.items().size() == PageRequest.MAX_LIMIT);
    }

    /** One person's trouble is not everybody's: theirs is tried again in the next round. */
    private void attempt(Account account, LocalDate before) {
        try {
            send(account, before);
        } catch (RuntimeException failure) {
            LOG.error("The digest for {} could not be put together", account.id(), failure);
            failures.record(failure, "task digest");
        }
    }

    private void send(Account account, LocalDate before) {
        Wishes person = wishes.of(account.id());
        Instant now = clock.instant();
        Optional<LocalDate> due = DigestDay.of(person, settings.at(), now).filter(before::isBefore);
        if (due.isEmpty()) {
            return;
        }
        LocalDate day = due.get();
        DigestContent content = contents.of(account.id(), day, person, now);
        database.change(db -> {
            if (DigestRows.claim(db, account.id(), day) && !content.isEmpty()) {
                DigestLetter letter = new DigestLetter(person, address::inMails, unsubscribing.link(account.id()));
                mails.post(letter.to(account.email(), content));
                news.tell(
                        account.id(),
                        content.news().stream().map(SearchNews.Item::postingId).toList());
            }
        });
    }
}
