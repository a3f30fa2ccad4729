package dev.jobtracker.platform.limits;

class InProcessRateLimitsTests extends RateLimitsContract {

    private final RateLimits limits = new InProcessRateLimits(clock);

    @Override
    RateLimits limits() {
        return limits;
    }
}
