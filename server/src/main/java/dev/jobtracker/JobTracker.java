package dev.jobtracker;

import dev.jobtracker.platform.commands.CommandLine;
import dev.jobtracker.platform.commands.Rehearsal;
import dev.jobtracker.resumes.ReadingMain;
import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server, and the commands beside it. */
@SpringBootApplication
public class JobTracker {

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (ReadingMain.isMeant(arguments)) {
            ReadingMain.run(arguments);
        } else if (arguments.length > 0 && arguments[0].equals("rehearse")) {
            Rehearsal.run(JobTracker.class);
        } else if (CommandLine.isCommand(arguments)) {
            System.exit(CommandLine.run(JobTracker.class, arguments));
        } else {
            SpringApplication.run(JobTracker.class, arguments);
        }
    }
}
