package dev.jobtracker.jobs.duplicates;

import java.util.Arrays;

/** Collects the words of a {@link Passage}. For one thread and one text. */
final class PassageBuilder {

    /** Weights, see {@link Passage#weight}. */
    static final int COMMON = 0;

    static final int PLAIN = 1;
    static final int FACT = 2;
    static final int CONTACT = 5;

    private final int[] languages = new int[Vocabulary.LANGUAGES];
    private final IntMap parts = new IntMap(64);
    private int[] forms;
    private int[] stems;
    private byte[] weights;
    private int[] starts;
    private boolean[] names;
    private boolean[] numbers;
    private int size;

    PassageBuilder(int expected) {
        forms = new int[expected];
        stems = new int[expected];
        weights = new byte[expected];
        starts = new int[expected];
        names = new boolean[expected];
        numbers = new boolean[expected];
    }

    /** @param name whether it is written as a name is */
    void addWord(int start, WordBuffer word, int weight, boolean name) {
        int form = word.form();
        int spoken = Vocabulary.languages(form);
        for (int language = 0; spoken != 0 && language < Vocabulary.LANGUAGES; language++) {
            languages[language] += spoken >> language & 1;
        }
        int meaning = Vocabulary.meaning(form);
        boolean number = word.startsWithDigit();
        boolean letter = word.length() == 1 && weight == PLAIN && !number;
        int stem = meaning != 0 ? meaning : number ? form : word.stem();
        boolean common = spoken != 0 || letter;
        if (meaning == 0 && !common && !number) {
            addPart(word.beginning());
            addPart(word.ending());
        }
        boolean counts = number || Vocabulary.isNumber(meaning);
        int telling = Languages.isLanguage(meaning) || counts ? FACT : weight;
        add(start, form, stem, common ? COMMON : telling, name && !common, counts && !common);
    }

    private void addPart(int meaning) {
        if (meaning != 0) {
            parts.put(meaning, 1);
        }
    }

    void addContact(int start, int number) {
        add(start, number, number, CONTACT, false, false);
    }

    private void add(int start, int form, int stem, int weight, boolean name, boolean number) {
        if (size == forms.length) {
            grow();
        }
        forms[size] = form;
        stems[size] = stem;
        weights[size] = (byte) weight;
        starts[size] = start;
        names[size] = name;
        numbers[size] = number;
        size++;
    }

    private void grow() {
        int larger = size * 2;
        forms = Arrays.copyOf(forms, larger);
        stems = Arrays.copyOf(stems, larger);
        weights = Arrays.copyOf(weights, larger);
        starts = Arrays.copyOf(starts, larger);
        names = Arrays.copyOf(names, larger);
        numbers = Arrays.copyOf(numbers, larger);
    }

    /** Forgets the words that began here or later. */
    void cutFrom(int start) {
        while (size > 0 && starts[size - 1] >= start) {
            size--;
        }
    }

    /** In German every noun is written as a name, so there a capital tells nothing. */
    Passage build() {
        boolean german = isGerman();
        for (int index = 0; index < size && !german; index++) {
            weights[index] = names[index] ? FACT : weights[index];
        }
        return new Passage(forms, stems, weights, numbers, parts.keys(), size);
    }

    private boolean isGerman() {
        int german = languages[Vocabulary.GERMAN];
        return german > 2 && Arrays.stream(languages).allMatch(count -> count <= german);
    }
}
