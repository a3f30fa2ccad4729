package dev.jobtracker.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import dev.jobtracker.platform.tasks.OneOffTasks;
import dev.jobtracker.platform.tasks.Retries;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one mail after the other from the queue. */
final class MailTask {

    private static final Logger LOG = LoggerFactory.getLogger(MailTask.class);

    /** For some two days. */
    private static final Retries RETRIES = new Retries(18, Duration.ofSeconds(10), Duration.ofHours(6));

    private final MailQueue queue;
    private final Envelopes envelopes;
    private final Mailer mailer;
    private final Clock clock;

    MailTask(MailQueue queue, Envelopes envelopes, Mailer mailer, Clock clock) {
        this.queue = queue;
        this.envelopes = envelopes;
        this.mailer = mailer;
        this.clock = clock;
    }

    Task<String> in(OneOffTasks tasks) {
        return tasks.task(MailQueue.TASK, String.class, RETRIES, (mail, context) -> send(mail.getId(), mail.getData()));
    }

    Task<String> forgettingIn(OneOffTasks tasks) {
        return tasks.task(
                MailQueue.FORGETTING,
                String.class,
                RETRIES,
                (receiver, context) -> forget(receiver.getData(), receiver.getId()));
    }

    private void forget(String sealed, String id) {
        String receiver = queue.openReceiver(sealed);
        queue.dropWaiting(receiver, id);
        try {
            mailer.forget(receiver, id);
        } catch (MessagingException failure) {
            throw new MailNotSentException(failure);
        }
    }

    void send(String id, String sealed) {
        try {
            mailer.send(id, envelopes.seal(id, queue.open(sealed), clock.instant()));
        } catch (SendFailedException refused) {
            if (isForGood(refused)) {
                LOG.warn("The mail {} was refused for good: its receiver is unknown to the mail server", id);
                return;
            }
            throw new MailNotSentException(refused);
        } catch (MessagingException failure) {
            throw new MailNotSentException(failure);
        }
    }

    /** Whether the server knows that it will never deliver there, as opposed to not now. */
    private static boolean isForGood(SendFailedException refused) {
        Address[] invalid = refused.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }
}
