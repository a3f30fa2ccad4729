package dev.jobtracker.discovery;

import dev.jobtracker.platform.commands.Terminal;
import dev.jobtracker.platform.files.DataDirectory;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.Sources;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person who started the server where it is, what it owns, and which sources are on. */
@Component
final class StartNotice {

    private final DataDirectory directory;
    private final Sources sources;

    StartNotice(DataDirectory directory, Sources sources) {
        this.directory = directory;
        this.sources = sources;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            Terminal terminal = Terminal.ofProcess();
            terminal.print("JobTracker is ready at http://localhost:"
                    + context.getWebServer().getPort());
            terminal.print("  data     " + directory.path());
            terminal.print("  sources  " + sourcesOn());
            terminal.print("Ctrl-C ends it.");
        }
    }

    private String sourcesOn() {
        String on = sources.all().stream()
                .filter(source -> source.parts().stream().anyMatch(JobSource::ready))
                .map(source -> source.description().name())
                .collect(Collectors.joining(", "));
        return on.isEmpty() ? "none is on" : on;
    }
}
