package dev.jobtracker.jobs.imports;

import dev.jobtracker.jobs.IntakeCounts;
import dev.jobtracker.platform.commands.Terminal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an import did and shows it: a line that moves while it runs, a summary at its end. */
final class ImportProgress {

    private static final int REJECTIONS_SHOWN = 20;

    private final long size;
    private final CountedInput content;
    private final Terminal terminal;
    private final long begun = System.nanoTime();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private long read;
    private long rejected;
    private IntakeCounts stored = IntakeCounts.NONE;
    private long removed;

    ImportProgress(long size, CountedInput content, Terminal terminal) {
        this.size = size;
        this.content = content;
        this.terminal = terminal;
    }

    synchronized void read() {
        read++;
        terminal.progress(line());
    }

    synchronized void rejected(String position, String reason) {
        rejected++;
        reasons.merge(reason, 1, Integer::sum);
        if (rejected <= REJECTIONS_SHOWN) {
            terminal.complain("rejected " + position + ": " + reason);
        }
    }

    synchronized void stored(IntakeCounts counts, int gone) {
        stored = stored.plus(counts);
        removed += gone;
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "%s %3d %%  %,d read, %,d stored, %,d updated, %,d rejected, %,.0f postings/s, %s left",
                bar(),
                percent(),
                read,
                stored.stored(),
                stored.updated(),
                rejected,
                perSecond(),
                timeLeft());
    }

    private String bar() {
        int full = (int) (percent() / 5);
        return "█".repeat(full) + "░".repeat(20 - full);
    }

    private long percent() {
        return size == 0 ? 100 : Math.min(100, content.position() * 100 / size);
    }

    private double perSecond() {
        return read / Math.max(1e-9, elapsed().toNanos() / 1e9);
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private String timeLeft() {
        long position = Math.max(1, content.position());
        long seconds = (long) (elapsed().toSeconds() * ((double) Math.max(0, size - position) / position));
        return seconds >= 60 ? seconds / 60 + " min" : seconds + " s";
    }

    /** What the whole import came to. */
    synchronized void summarise() {
        terminal.print(String.format(
                Locale.ROOT,
                "%,d postings read: %,d stored, %,d updated, %,d unchanged, %,d removed, %,d rejected; %.1f s, %,.0f postings/s.",
                read,
                stored.stored(),
                stored.updated(),
                stored.unchanged(),
                removed,
                rejected,
                elapsed().toNanos() / 1e9,
                perSecond()));
        reasons.forEach((reason, count) -> terminal.print("  rejected " + count + " ×: " + reason));
    }
}
