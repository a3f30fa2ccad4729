package dev.jobtracker;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server. */
@SpringBootApplication
public class JobTracker {

    public static void main(String[] arguments) {
        SpringApplication.run(JobTracker.class, arguments);
    }
}
