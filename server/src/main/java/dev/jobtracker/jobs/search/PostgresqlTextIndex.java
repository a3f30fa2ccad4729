package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import dev.jobtracker.jobs.text.IndexedText;
import dev.jobtracker.jobs.text.SearchText.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * PostgreSQL's own text search with its Swedish and English stemmers. All words are matched in one vector; ranking
 * reads the short one of title, company, skills and place, and the long one with the description only where the hits
 * are few, because it has to be fetched from its own storage for each of them. Words reach a query only as
 * {@link dev.jobtracker.jobs.text.Words} made them, letters and digits, so none can be an operator.
 */
final class PostgresqlTextIndex implements TextIndex {

    private static final Table<?> INDEX = table("posting_fts");
    private static final Field<Integer> NUMBER = field("posting_fts.number", SQLDataType.INTEGER);

    /** Stands between fields, so that no phrase reaches over from one into the next. */
    private static final String BETWEEN_FIELDS = " zxfieldxz ";

    private static final String PUT = """
            insert into posting_fts (number, head, words) values (?,
              setweight(to_tsvector('simple', ?) || strip(to_tsvector(?::regconfig, ?)), 'A')
                || setweight(to_tsvector('simple', ?), 'B')
                || setweight(to_tsvector('simple', ?), 'C')
                || setweight(to_tsvector('simple', ?), 'D'),
              to_tsvector('simple', ?) || strip(to_tsvector(?::regconfig, ?)))
            on conflict (number) do update set head = excluded.head, words = excluded.words""";

    @Override
    public void put(DSLContext db, Map<Integer, IndexedText> texts) {
        if (!texts.isEmpty()) {
            db.batch(PUT)
                    .bind(texts.entrySet().stream()
                            .map(entry -> values(entry.getKey(), entry.getValue()))
                            .toArray(Object[][]::new))
                    .execute();
        }
    }

    private static Object[] values(int number, IndexedText text) {
        String language = text.language().key();
        String words = String.join(
                BETWEEN_FIELDS, text.title(), text.company(), text.skills(), text.location(), text.description());
        return new Object[] {
            number,
            text.title(),
            language,
            text.title(),
            text.company(),
            text.skills(),
            text.location(),
            words,
            language,
            words
        };
    }

    @Override
    public void remove(DSLContext db, Collection<Integer> numbers) {
        db.deleteFrom(INDEX).where(NUMBER.in(numbers)).execute();
    }

    /** A row's words are in the row, whose space is used again as that of any other. */
    @Override
    public boolean forget(DSLContext db, boolean first) {
        return false;
    }

    @Override
    public void clear(DSLContext db) {
        db.deleteFrom(INDEX).execute();
    }

    @Override
    public Hits hits(Wanted wanted, Part part) {
        if (wanted.isEmpty()) {
            return Hits.unranked(POSTING, noCondition());
        }
        Condition condition = noCondition();
        List<Field<?>> found = new ArrayList<>();
        for (Term term : wanted.text().wanted()) {
            Field<?> query = occurrence(term, "");
            found.add(query);
            condition = condition.and(condition("posting_fts.words @@ {0}", query));
        }
        for (Term term : wanted.text().unwanted()) {
            condition = condition.and(condition("not posting_fts.words @@ {0}", exactly(term, "")));
        }
        condition = condition.and(in(part, wanted.text().wanted()));
        condition = condition.and(labelled(wanted.company(), 'B')).and(labelled(wanted.location(), 'D'));
        Table<?> source = INDEX.join(POSTING).on(NUMBER.eq(POSTING.NUMBER));
        if (found.isEmpty()) {
            return Hits.unranked(source, condition);
        }
        Field<?> any = found.stream()
                .reduce((one, other) -> field("({0} || {1})", one, other))
                .orElseThrow();
        return new Hits(source, condition, relevance(any), number -> closerLook(number, any));
    }

    private static Condition in(Part part, List<Term> terms) {
        Condition inTitle = terms.stream()
                .map(term -> condition("posting_fts.head @@ {0}", occurrence(term, "A")))
                .reduce(noCondition(), Condition::and);
        return switch (part) {
            case ALL -> noCondition();
            case IN_TITLE -> inTitle;
            case ELSEWHERE -> inTitle.not();
        };
    }

    private static Field<Double> relevance(Field<?> query) {
        return field("-ts_rank('{0.2,0.3,0.5,1}', posting_fts.head, {0})::float8", SQLDataType.DOUBLE, query);
    }

    /** What the description says, weighed below what stands above it. */
    private static Field<Double> closerLook(Field<Integer> number, Field<?> query) {
        return field(
                "(select -0.2 * ts_rank(whole.words, {1})::float8 from posting_fts whole where whole.number = {0})",
                SQLDataType.DOUBLE, number, query);
    }

    private static Condition labelled(List<String> words, char label) {
        return words.isEmpty()
                ? noCondition()
                : condition(
                        "posting_fts.head @@ to_tsquery('simple', {0})",
                        val(words.stream().map(word -> word + ':' + label).collect(joining(" & "))));
    }

    /** @param label of the fields that count, or empty for all */
    private static Field<?> occurrence(Term term, String label) {
        return term.exact() || term.isPhrase() ? exactly(term, label) : forms(term, label);
    }

    private static Field<?> exactly(Term term, String label) {
        String mark = label.isEmpty() ? "" : ":" + label;
        String words = String.join(mark + " <-> ", term.words());
        return field("to_tsquery('simple', {0})", val(words + (term.unfinished() ? ":*" + label : mark)));
    }

    private static Field<?> forms(Term term, String label) {
        String word = term.words().getFirst();
        return Stream.of("swedish", "english")
                .<Field<?>>map(language -> field("to_tsquery('" + language + "', {0})", val(word)))
                .reduce(exactly(term, label), (one, other) -> field("({0} || {1})", one, other));
    }
}
