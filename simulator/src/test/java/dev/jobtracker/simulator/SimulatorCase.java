package dev.jobtracker.simulator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A running simulator with the invented openings, as new before every test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SimulatorCase {

    protected Simulator simulator = Simulator.start(SimulatorOptions.invented());
    protected Caller caller = new Caller(simulator.baseUrl());

    @BeforeAll
    void answers() throws Exception {
        assert caller.get("/_control").statusCode() == 200;
    }

    @AfterEach
    void reset() {
        simulator.reset();
    }

    @AfterAll
    void stop() {
        caller.close();
        simulator.close();
    }
}
