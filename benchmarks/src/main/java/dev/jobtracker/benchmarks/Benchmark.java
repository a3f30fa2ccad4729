package dev.jobtracker.benchmarks;

/** One measurement. */
interface Benchmark {

    /** The word that follows {@code benchmarks/run}. */
    String name();

    /** Measures, and says what was found. */
    Report run(Options options) throws Exception;
}
