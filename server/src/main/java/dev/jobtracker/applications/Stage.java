package dev.jobtracker.applications;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One step of a pipeline.
 *
 * @param key what applications and events name it by; it stays when the name changes
 * @param kind stays too, so that what was counted stays true
 * @param color {@code #rrggbb}, or a color's English name
 */
public record Stage(
        @NotNull @Pattern(regexp = "[a-z0-9_-]{1,40}", message = "must be a-z, 0-9, _ and -, at most 40")
        String key,

        @NotBlank @Size(max = 60) String name,
        @NotNull StageKind kind,

        @NotNull @Pattern(regexp = "#[0-9a-fA-F]{6}|[a-z]{1,30}", message = "must be #rrggbb or a color's name")
        String color) {}
