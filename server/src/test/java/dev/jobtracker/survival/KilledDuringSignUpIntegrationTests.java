package dev.jobtracker.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class KilledDuringSignUpIntegrationTests {

    private static final int ENOUGH = 12;

    @TempDir
    Path data;

    @Test
    void keepsEveryAcknowledgedAccountAndNoHalfOne() throws Exception {
        List<String> acknowledged = new CopyOnWriteArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        try (ServerProcess server = ServerProcess.serve(data, Map.of());
                ExecutorService people = Executors.newFixedThreadPool(4)) {
            for (int person = 0; person < 4; person++) {
                people.execute(() -> signUpUntilTheEnd(server, asked, acknowledged));
            }
            while (acknowledged.size() < ENOUGH) {
                Thread.onSpinWait();
            }
            server.kill();
        }

        try (ServerProcess server = ServerProcess.serve(data, Map.of())) {
            for (String email : acknowledged) {
                assertThat(signIn(server, email).statusCode()).as(email).isEqualTo(200);
            }
            for (int number = 0; number < asked.get(); number++) {
                String email = email(number);
                if (!acknowledged.contains(email) && signIn(server, email).statusCode() != 200) {
                    assertThat(signUp(server, email).statusCode()).as(email).isEqualTo(201);
                }
            }
        }
    }

    private static void signUpUntilTheEnd(ServerProcess server, AtomicInteger asked, List<String> acknowledged) {
        try {
            while (server.isAlive()) {
                String email = email(asked.getAndIncrement());
                if (signUp(server, email).statusCode() == 201) {
                    acknowledged.add(email);
                }
            }
        } catch (IOException killed) {
            assertThat(killed).isNotNull();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String email(int number) {
        return "person" + number + "@example.test";
    }

    private static HttpResponse<String> signUp(ServerProcess server, String email)
            throws IOException, InterruptedException {
        return server.post(
                "/api/v1/auth/signup",
                null,
                "{\"email\":\"" + email + "\",\"password\":\"correct horse battery\",\"full_name\":\"Person\"}");
    }

    private static HttpResponse<String> signIn(ServerProcess server, String email)
            throws IOException, InterruptedException {
        return server.post(
                "/api/v1/auth/signin", null, "{\"email\":\"" + email + "\",\"password\":\"correct horse battery\"}");
    }
}
