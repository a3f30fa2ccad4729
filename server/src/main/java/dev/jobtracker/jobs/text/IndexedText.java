package dev.jobtracker.jobs.text;

/**
 * The words of a posting by field, folded and separated by single spaces, as both engines index them.
 *
 * @param titleStems the stems of the title's words where they differ from the words
 * @param stems those of skills and description
 * @param language the description's
 */
public record IndexedText(
        String title,
        String company,
        String skills,
        String location,
        String description,
        String titleStems,
        String stems,
        Language language) {

    public static IndexedText of(String title, String company, String skills, String location, String description) {
        String titleWords = Words.folded(title);
        String skillWords = Words.folded(skills);
        String descriptionWords = Words.folded(description);
        Language language = Language.of(descriptionWords.isEmpty() ? titleWords : descriptionWords);
        return new IndexedText(
                titleWords,
                Words.folded(company),
                skillWords,
                Words.folded(location),
                descriptionWords,
                Stems.in(titleWords, language),
                Stems.in(skillWords.isEmpty() ? descriptionWords : skillWords + ' ' + descriptionWords, language),
                language);
    }
}
