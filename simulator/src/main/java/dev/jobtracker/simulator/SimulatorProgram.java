package dev.jobtracker.simulator;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The simulator as a program; it runs until it is told to stop (SIGTERM, Ctrl-C). */
public final class SimulatorProgram {

    private static final String USAGE = """
            Usage: java -jar jobtracker-simulator.jar [--port N] [--host ADDRESS] [--data FILE_OR_FOLDER] [--reopen]
              --port    default 8099; 0 takes a free one
              --host    default 127.0.0.1
              --data    advertisements as JSON Lines or JSON; default: an invented set
              --reopen  move advertisements that are closed already to now
            """;

    private SimulatorProgram() {}

    /** Starts it; see the usage. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        SimulatorOptions options;
        try {
            options = options(List.of(arguments).iterator());
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.print(USAGE);
            System.exit(2);
            return;
        }
        Simulator simulator = Simulator.start(options);
        simulator.complaints().forEach(complaint -> System.err.println("Left out: " + complaint));
        int all = simulator.world().all().size();
        int open = simulator.world().open().size();
        out.println("Simulator: " + simulator.baseUrl());
        out.println("  " + open + " open advertisements" + (open < all ? ", " + (all - open) + " closed ones" : ""));
        out.println("  " + String.join(", ", simulator.upstreams()) + "; control at /_control");
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            simulator.close();
            stopped.countDown();
        }));
        stopped.await();
    }

    private static SimulatorOptions options(Iterator<String> arguments) {
        SimulatorOptions options = SimulatorOptions.invented().withPort(8099);
        while (arguments.hasNext()) {
            String name = arguments.next();
            options = switch (name) {
                case "--port" -> options.withPort(Integer.parseInt(value(name, arguments)));
                case "--host" -> options.withHost(value(name, arguments));
                case "--data" -> options.withData(existing(value(name, arguments)));
                case "--reopen" -> options.withReopen(true);
                default -> throw new IllegalArgumentException("Unknown option: " + name);
            };
        }
        return options;
    }

    private static String value(String name, Iterator<String> arguments) {
        if (!arguments.hasNext()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return arguments.next();
    }

    private static Path existing(String place) {
        Path path = Path.of(place);
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("There is no " + path.toAbsolutePath());
        }
        return path;
    }
}
