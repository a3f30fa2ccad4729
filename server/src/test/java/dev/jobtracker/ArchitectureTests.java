package dev.jobtracker;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

    @Test
    void modulesImportOnlyDownwards() {
        ApplicationModules.of(JobTracker.class).verify();
    }
}
