package dev.jobtracker.platform.mail;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.jobtracker.platform.identifiers.Identifiers;
import dev.jobtracker.platform.secrets.SecretBox;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where mails wait to be sent.
 *
 * <p>A mail queued in a transaction is sent if and only if that transaction commits. While it waits it is encrypted,
 * since it may carry a link that opens an account. Safe to share between threads.
 */
public final class MailQueue {

    static final String TASK = "send-mail";
    static final String FORGETTING = "forget-mails";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SchedulerClient scheduler;
    private final SecretBox secrets;
    private final Clock clock;

    MailQueue(SchedulerClient scheduler, SecretBox secrets, Clock clock) {
        this.scheduler = scheduler;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Sends the mail soon, and again later as often as it takes within two days. */
    public void post(Mail mail) {
        String id = Identifiers.timeOrdered().toString();
        String sealed = secrets.seal(TASK, JSON.writeValueAsString(mail));
        scheduler.schedule(new TaskInstance<>(TASK, id, sealed), clock.instant());
    }

    /** Drops whatever waits for a receiver or lies in the outbox for them by now, for whoever leaves. */
    public void forget(String receiver) {
        String id = Identifiers.timeOrdered().toString();
        scheduler.schedule(new TaskInstance<>(FORGETTING, id, secrets.seal(FORGETTING, receiver)), clock.instant());
    }

    /**
     * Drops what waits for a receiver, if it was written before the one of this id would have been; what is being sent
     * at this moment is sent.
     */
    void dropWaiting(String receiver, String before) {
        for (ScheduledExecution<Object> waiting : scheduler.getScheduledExecutionsForTask(TASK)) {
            boolean earlier = waiting.getTaskInstance().getId().compareTo(before) < 0;
            if (earlier && open(sealed(waiting)).to().equalsIgnoreCase(receiver)) {
                try {
                    scheduler.cancel(waiting.getTaskInstance());
                } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException onItsWay) {
                    // it has left, or is about to
                }
            }
        }
    }

    /** A client that only schedules knows no task's type, and hands out the data as they lie in the database. */
    private static String sealed(ScheduledExecution<Object> waiting) {
        return JSON.readValue(waiting.getRawData(), String.class);
    }

    String openReceiver(String sealed) {
        return secrets.open(FORGETTING, sealed);
    }

    Mail open(String sealed) {
        return JSON.readValue(secrets.open(TASK, sealed), Mail.class);
    }
}
