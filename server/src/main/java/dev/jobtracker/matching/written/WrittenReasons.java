package dev.jobtracker.matching.written;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.jobtracker.jobs.Match.Reason;
import dev.jobtracker.matching.reasons.Wording;
import dev.jobtracker.platform.database.Database;
import dev.jobtracker.platform.failures.Failures;
import dev.jobtracker.platform.openai.ChatFailedException;
import dev.jobtracker.platform.openai.ChatModel;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Reasons in a chat model's words, where one is set. Nobody waits for them: who asks first gets the local reasons and
 * has them written; who asks later gets what was written of them and stood the check. Safe to share between threads.
 */
public final class WrittenReasons {

    private static final int MOST_AT_ONCE = 2;
    private static final Duration KEPT = Duration.ofDays(60);
    private static final Duration NOT_AGAIN_FOR = Duration.ofMinutes(10);
    private static final int MOST_FAILED = 5_000;

    private final ChatModel model;
    private final ReasonWriting writing;
    private final WrittenReasonRows rows;
    private final Failures failures;
    private final Clock clock;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Cache<String, Boolean> failed = Caffeine.newBuilder()
            .maximumSize(MOST_FAILED)
            .expireAfterWrite(NOT_AGAIN_FOR)
            .build();

    public WrittenReasons(ChatModel model, SkillLexicon lexicon, Database database, Failures failures, Clock clock) {
        this.model = model;
        this.writing = new ReasonWriting(model, new FactCheck(lexicon));
        this.rows = new WrittenReasonRows(database);
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * The reasons, in a chat model's words where those are there. Returns at once.
     *
     * @param resumeId whose they are
     * @param pair the version of the résumé and the text of the posting
     */
    public List<Reason> of(UUID resumeId, String pair, List<Reason> local, Wording wording) {
        if (!model.isSet() || local.isEmpty()) {
            return local;
        }
        String about = digest(pair, local, wording);
        Optional<List<@Nullable String>> written = rows.find(resumeId, about);
        if (written.isEmpty()) {
            start(resumeId, about, local, wording);
            return local;
        }
        return worded(local, written.get());
    }

    private static List<Reason> worded(List<Reason> local, List<@Nullable String> texts) {
        List<Reason> reasons = new ArrayList<>(local.size());
        for (int index = 0; index < local.size(); index++) {
            Reason fact = local.get(index);
            String text = index < texts.size() ? texts.get(index) : null;
            reasons.add(
                    text == null ? fact : new Reason(fact.kind(), text, fact.resumeEvidence(), fact.postingEvidence()));
        }
        return reasons;
    }

    private void start(UUID resumeId, String about, List<Reason> facts, Wording wording) {
        if (failed.getIfPresent(about) != null || !places.tryAcquire()) {
            return;
        }
        if (!running.add(about)) {
            places.release();
            return;
        }
        Thread.ofVirtual().name("reason-writing").start(() -> {
            try {
                write(resumeId, about, facts, wording);
            } finally {
                running.remove(about);
                places.release();
            }
        });
    }

    private void write(UUID resumeId, String about, List<Reason> facts, Wording wording) {
        try {
            List<@Nullable String> texts = writing.write(facts, wording);
            rows.put(resumeId, about, texts, clock.instant(), clock.instant().minus(KEPT));
        } catch (ChatFailedException foreseen) {
            failed.put(about, true);
        } catch (RuntimeException failure) {
            failed.put(about, true);
            failures.record(failure, "matching");
        }
    }

    /** Of everything that what is written depends on: the pair, the model, the language, and the facts. */
    private String digest(String pair, List<Reason> facts, Wording wording) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((pair + '\0' + model.name() + '\0' + wording).getBytes(StandardCharsets.UTF_8));
            for (Reason fact : facts) {
                digest.update(('\0' + fact.toString()).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
