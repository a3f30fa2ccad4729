package dev.jobtracker.resumes.skills;

/**
 * A skill in a text.
 *
 * @param from where its words begin
 * @param to behind their last character
 * @param confidence from 0 to 1
 */
public record SkillMention(Skill skill, int from, int to, double confidence) {}
