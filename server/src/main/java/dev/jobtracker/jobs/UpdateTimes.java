package dev.jobtracker.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/** When the catalog is brought up to date, for what is to be done at the same time. */
public record UpdateTimes(Schedule schedule) {}
