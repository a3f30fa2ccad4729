package dev.jobtracker.discovery.web;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class SqliteBoardsIntegrationTests extends BoardsContract {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        askTheSimulator(registry);
    }
}
