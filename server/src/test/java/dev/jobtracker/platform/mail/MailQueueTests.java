package dev.jobtracker.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import dev.jobtracker.platform.database.TestDatabases;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.platform.secrets.TestSecrets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class MailQueueTests {

    @TempDir
    Path directory;

    @Test
    void forgetsWhatWaitsForAReceiverAndNothingElse() throws Exception {
        try (OpenDatabase open = TestDatabases.sqlite(directory)) {
            SchedulerClient scheduler = SchedulerClient.Builder.create(open.dataSource(), List.of())
                    .serializer(new Json())
                    .build();
            MailQueue queue = new MailQueue(scheduler, TestSecrets.box(directory), Clock.systemUTC());
            queue.post(mail("ann@example.test"));
            queue.post(mail("bo@example.test"));
            queue.post(mail("Ann@example.test"));

            queue.dropWaiting("ann@example.test", "ffffffff");

            assertThat(scheduler.getScheduledExecutionsForTask(MailQueue.TASK))
                    .singleElement()
                    .extracting(waiting -> queue.open(JsonMapper.shared().readValue(waiting.getRawData(), String.class))
                            .to())
                    .isEqualTo("bo@example.test");
        }
    }

    private static Mail mail(String receiver) {
        return new Mail(receiver, "Subject", "Text", "<p>Text</p>", null);
    }

    /** As the server writes the data of its tasks. */
    private static final class Json implements Serializer {

        @Override
        public byte[] serialize(Object data) {
            return JsonMapper.shared().writeValueAsBytes(data);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] data) {
            return JsonMapper.shared().readValue(data, type);
        }
    }
}
