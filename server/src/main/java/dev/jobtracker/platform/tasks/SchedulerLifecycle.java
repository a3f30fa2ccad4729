package dev.jobtracker.platform.tasks;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the scheduler after everything else and stops it first, so that a task never meets a half-built server. A
 * command beside the server schedules tasks but runs none.
 */
final class SchedulerLifecycle implements SmartLifecycle {

    private final ObjectProvider<Scheduler> scheduler;
    private final Inheritance inheritance;
    private final boolean serving;
    private volatile boolean running;

    SchedulerLifecycle(ObjectProvider<Scheduler> scheduler, Inheritance inheritance, boolean serving) {
        this.scheduler = scheduler;
        this.inheritance = inheritance;
        this.serving = serving;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        inheritance.takeOver();
        scheduler.getObject().start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.getObject().stop();
        inheritance.leaveBehind();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
