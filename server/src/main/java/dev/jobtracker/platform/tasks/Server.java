package dev.jobtracker.platform.tasks;

import com.github.kagkarlsson.scheduler.SchedulerName;
import java.time.Duration;
import java.util.UUID;

/**
 * This server among others on the same database.
 *
 * @param name no other has it, and the next start of this one neither
 * @param heartbeat how often it shows that it lives; after four that are missed, or a little later, others take over
 */
record Server(String name, Duration heartbeat) {

    static Server here() {
        String host = new SchedulerName.Hostname().getName();
        return new Server(host + "-" + UUID.randomUUID().toString().substring(0, 8), Duration.ofSeconds(20));
    }
}
