package dev.jobtracker.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.jobtracker.JobTracker;
import dev.jobtracker.simulator.Simulator;
import dev.jobtracker.simulator.SimulatorOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One server for all browser tests: a demo, on the simulator's postings and with a mail server of its own. */
final class RunningApp {

    private static @Nullable RunningApp instance;

    private final Simulator simulator;
    private final GreenMail mail;
    private final String address;

    private RunningApp() throws IOException {
        this.simulator = Simulator.start(SimulatorOptions.invented());
        this.mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Path data = Files.createTempDirectory("jobtracker-browser");
        int port = freePort();
        this.address = "http://localhost:" + port;
        Map<String, String> settings = Map.ofEntries(
                Map.entry("server.port", Integer.toString(port)),
                Map.entry("jobtracker.data-dir", data.toString()),
                Map.entry("jobtracker.public-url", address),
                Map.entry(
                        "jobtracker.mail.url",
                        "smtp://127.0.0.1:" + mail.getSmtp().getPort()),
                Map.entry("jobtracker.sources.jobtech.enabled", "true"),
                Map.entry("jobtracker.sources.jobstream.enabled", "true"),
                Map.entry("jobtracker.sources.jobtech.base-url", simulator.url("jobtech")),
                Map.entry("jobtracker.sources.jobstream.base-url", simulator.url("jobstream")),
                Map.entry("jobtracker.demo", "true"),
                Map.entry("jobtracker.linkedin.issuer", simulator.url("linkedin") + "/oauth"),
                Map.entry("jobtracker.linkedin.client-id", "browser"),
                Map.entry("jobtracker.linkedin.client-secret", "demo"));
        ConfigurableApplicationContext context = new SpringApplicationBuilder(JobTracker.class)
                .run(settings.entrySet().stream()
                        .flatMap(setting -> Stream.of("--" + setting.getKey() + "=" + setting.getValue()))
                        .toArray(String[]::new));
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static synchronized RunningApp get() throws IOException {
        if (instance == null) {
            instance = new RunningApp();
        }
        return instance;
    }

    String address() {
        return address;
    }

    GreenMail mail() {
        return mail;
    }
}
