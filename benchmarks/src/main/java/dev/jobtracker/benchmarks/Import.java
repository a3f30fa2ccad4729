package dev.jobtracker.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One run of {@code ./run import}, watched from outside.
 *
 * @param took from the command to its end
 * @param mostResident the most memory seen, in bytes
 * @param said what the command printed
 */
record Import(Duration took, long mostResident, String said) {

    static Import of(Path root, Path data, Path postings) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(root.resolve("run").toString(), "import", postings.toString())
                .redirectErrorStream(true);
        command.environment().put("JOBTRACKER_DATA_DIR", data.toString());
        long begun = System.nanoTime();
        Process process = command.start();
        MemoryWatch memory = MemoryWatch.of(process.pid());
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int code = process.waitFor();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        memory.stop();
        if (code != 0) {
            throw new IllegalStateException("the import ended with code " + code + ": " + said);
        }
        return new Import(took, memory.most(), said);
    }
}
