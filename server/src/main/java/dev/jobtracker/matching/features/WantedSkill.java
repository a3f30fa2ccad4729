package dev.jobtracker.matching.features;

import dev.jobtracker.resumes.skills.Skill;

/**
 * A skill that a posting speaks of.
 *
 * @param weight how much it counts, above 0: what is asked for more than what is welcome, a trade's own skill more than
 *     one that every work asks for
 */
public record WantedSkill(Skill skill, Need need, double weight) {}
