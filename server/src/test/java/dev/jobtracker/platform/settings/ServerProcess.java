package dev.jobtracker.platform.settings;

import dev.jobtracker.ServerCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The real server in a process of its own.
 *
 * @param log where its console goes
 */
record ServerProcess(Process process, Path log) implements AutoCloseable {

    /** Starts it on the directory, on any free port, with these environment variables and no others of ours. */
    static ServerProcess start(Path directory, Map<String, String> variables, String... arguments) throws IOException {
        Path log = directory.resolve("console.txt");
        ProcessBuilder builder = new ProcessBuilder(ServerCommand.withArguments(List.of(arguments)));
        System.getenv().keySet().stream()
                .filter(name -> name.startsWith("JOBTRACKER_"))
                .forEach(builder.environment()::remove);
        builder.environment()
                .put("JOBTRACKER_DATA_DIR", directory.resolve("data").toString());
        builder.environment().putAll(ServerCommand.alone());
        builder.environment().put("SERVER_PORT", "0");
        builder.environment().putAll(variables);
        return new ServerProcess(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
    }

    /** Its exit code, once it has ended by itself. */
    int end() throws InterruptedException {
        if (!process.waitFor(Duration.ofSeconds(90).toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server is still running");
        }
        return process.exitValue();
    }

    /** What it said so far. */
    String console() throws IOException {
        return Files.readString(log).strip();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
