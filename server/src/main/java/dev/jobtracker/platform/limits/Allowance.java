package dev.jobtracker.platform.limits;

import java.time.Duration;

/**
 * What a limit answered.
 *
 * @param granted whether this one may go ahead
 * @param limit how many are granted in a period
 * @param remaining how many more are granted in this period
 * @param reset until all are granted anew
 */
public record Allowance(boolean granted, int limit, long remaining, Duration reset) {}
