package dev.jobtracker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a test starts the real program in a process of its own: as {@code ./run} does, where the build has got so far.
 */
public final class ServerCommand {

    private static final List<String> SOURCES = List.of(
            "JOBTECH",
            "JOBSTREAM",
            "LINKEDIN",
            "JSEARCH",
            "GOOGLE",
            "INDEED",
            "ADZUNA",
            "HIMALAYAS",
            "ARBEITNOW",
            "REMOTIVE",
            "THEMUSE",
            "HACKERNEWS",
            "GREENHOUSE",
            "LEVER",
            "ASHBY");

    private ServerCommand() {}

    /**
     * The environment of a test: no source is on, and whoever needs one turns that on; a password is hashed quickly.
     */
    public static Map<String, String> alone() {
        Map<String, String> environment = SOURCES.stream()
                .collect(Collectors.toMap(source -> "JOBTRACKER_SOURCES_" + source + "_ENABLED", source -> "false"));
        environment.put("JOBTRACKER_PASSWORD_COST", "4");
        return environment;
    }

    /** The command that a program's arguments may follow. */
    public static List<String> withArguments(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dspring.aot.enabled=" + isPlanned(),
                "-cp",
                classPath(),
                JobTracker.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Whether the build has already made the plan of beans that a start goes by. */
    private static boolean isPlanned() {
        return JobTracker.class.getResource("JobTracker__ApplicationContextInitializer.class") != null;
    }

    /** Without what is there for tests only. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(":"))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(":"));
    }
}
