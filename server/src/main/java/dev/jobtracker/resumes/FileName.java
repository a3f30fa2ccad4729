package dev.jobtracker.resumes;

/** What a person calls a file: shown to them, and never used to find it. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
        if (plain.isEmpty() || plain.chars().allMatch(c -> c == '.')) {
            return "resume";
        }
        return plain.length() <= LONGEST ? plain : end(plain);
    }

    /** What tells the type stands at the end. No letter is cut in two. */
    private static String end(String name) {
        int from = name.length() - LONGEST;
        return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }
}
