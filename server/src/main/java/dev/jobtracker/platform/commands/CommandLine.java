package dev.jobtracker.platform.commands;

import dev.jobtracker.platform.database.StorageFullException;
import dev.jobtracker.platform.web.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the command that the arguments name, on the same settings, database and files as the server. */
public final class CommandLine {

    private static final String WEB_PART_THAT_LISTENS = "mvcResourceUrlProvider";

    private CommandLine() {}

    /** Whether the arguments name a command; otherwise they are for the server. */
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /**
     * Runs it to its end.
     *
     * @return the exit code for the process
     */
    public static int run(Class<?> application, String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        SpringApplicationBuilder builder = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                // Whoever stops a command wants to be told how far it came, which takes a database that is still open.
                .registerShutdownHook(false)
                .initializers(CommandLine::withoutWebParts)
                .properties("logging.threshold.console=ERROR", "logging.threshold.file=OFF");
        try (ConfigurableApplicationContext context = builder.run()) {
            List<Command> commands =
                    context.getBeansOfType(Command.class).values().stream().toList();
            return run(commands, List.of(arguments), terminal);
        }
    }

    /**
     * The plan that was made at build time is the server's. What of it insists on being there from the start, or
     * listens for the start to look for the web part, must not; it would find none.
     */
    private static void withoutWebParts(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(factory -> {
            for (String name : factory.getBeanDefinitionNames()) {
                factory.getBeanDefinition(name).setLazyInit(true);
            }
            if (factory instanceof BeanDefinitionRegistry definitions
                    && definitions.containsBeanDefinition(WEB_PART_THAT_LISTENS)) {
                definitions.removeBeanDefinition(WEB_PART_THAT_LISTENS);
            }
        });
    }

    private static int run(List<Command> commands, List<String> arguments, Terminal terminal) {
        String name = arguments.getFirst();
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return run(command, arguments.subList(1, arguments.size()), terminal);
            }
        }
        terminal.complain("There is no command " + name + ". There are:");
        commands.stream()
                .sorted(Comparator.comparing(Command::name))
                .map(command -> "  " + command.name() + " " + command.usage())
                .collect(Collectors.toList())
                .forEach(terminal::complain);
        return 2;
    }

    private static int run(Command command, List<String> arguments, Terminal terminal) {
        try {
            return command.run(arguments, terminal);
        } catch (RuntimeException failure) {
            terminal.complain(sentence(failure));
            return 1;
        }
    }

    /** What the person is told: the sentence made for them, wherever in the chain of causes it is. */
    private static String sentence(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandFailedException known) {
                return known.sentence();
            }
            if (cause instanceof StorageFullException) {
                return StorageFullException.SENTENCE;
            }
            if (cause instanceof ProblemException refusal && refusal.getMessage() != null) {
                return refusal.getMessage();
            }
        }
        throw failure;
    }
}
