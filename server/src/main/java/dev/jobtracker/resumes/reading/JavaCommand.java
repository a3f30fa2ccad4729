package dev.jobtracker.resumes.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * How to start this program a second time, as the process that reads: from the same classes, with the start cache that
 * this one was started with, and within its own limits.
 */
final class JavaCommand {

    private static final List<String> LIMITS = List.of(
            "-Xms16m",
            "-Xmx160m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider",
            "-Dfile.encoding=UTF-8");

    /** What must be alike for the start cache to fit. */
    private static final List<String> INHERITED = List.of(
            "-XX:AOTCache=",
            "-XX:+UseCompactObjectHeaders",
            "-Xlog:aot=",
            "-Xlog:cds=",
            "--enable-native-access=",
            "--sun-misc-unsafe-memory-access=");

    private JavaCommand() {}

    static List<String> forReading(Path skills) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (INHERITED.stream().anyMatch(argument::startsWith)) {
                command.add(argument);
            }
        }
        command.addAll(LIMITS);
        String classes = System.getProperty("java.class.path");
        if (isProgram(classes)) {
            command.addAll(List.of("-jar", classes));
        } else {
            command.addAll(List.of("-cp", classes, "dev.jobtracker.JobTracker"));
        }
        command.add(ResumeReader.ARGUMENT);
        command.add(skills.toString());
        return command;
    }

    /** Whether the class path is one archive that says itself what to start. */
    private static boolean isProgram(String classes) {
        if (!classes.endsWith(".jar") || classes.contains(System.getProperty("path.separator"))) {
            return false;
        }
        try (JarFile archive = new JarFile(classes)) {
            Manifest manifest = archive.getManifest();
            return manifest != null && manifest.getMainAttributes().getValue("Main-Class") != null;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
