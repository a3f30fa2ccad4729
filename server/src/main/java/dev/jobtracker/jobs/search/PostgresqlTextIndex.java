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
 * reads only the short one of title, company, skills and place, because the long one has to be fetched from its own
 * storage for each hit. Words reach a query only as {@link dev.jobtracker.jobs.text.Words} made them, letters and
 * digits, so none can be an operator.
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

    @Override
    public void clear(DSLContext db) {
        db.deleteFrom(INDEX).execute();
    }

    @Override
    public Hits hits(Wanted wanted) {
        if (wanted.isEmpty()) {
            return new Hits(POSTING, noCondition(), null);
        }
        Condition condition = noCondition();
        List<Field<?>> found = new ArrayList<>();
        for (Term term : wanted.text().wanted()) {
            Field<?> query = term.exact() || term.isPhrase() ? exactly(term) : forms(term);
            found.add(query);
            condition = condition.and(condition("posting_fts.words @@ {0}", query));
        }
        for (Term term : wanted.text().unwanted()) {
            condition = condition.and(condition("not posting_fts.words @@ {0}", exactly(term)));
        }
        condition = condition.and(labelled(wanted.company(), 'B')).and(labelled(wanted.location(), 'D'));
        Table<?> source = INDEX.join(POSTING).on(NUMBER.eq(POSTING.NUMBER));
        return new Hits(source, condition, found.isEmpty() ? null : relevance(found));
    }

    private static Field<Double> relevance(List<Field<?>> found) {
        Field<?> query = found.stream()
                .reduce((one, other) -> field("({0} || {1})", one, other))
                .orElseThrow();
        return field("-ts_rank('{0.2,0.3,0.5,1}', posting_fts.head, {0})", SQLDataType.DOUBLE, query);
    }

    private static Condition labelled(List<String> words, char label) {
        return words.isEmpty()
                ? noCondition()
                : condition(
                        "posting_fts.head @@ to_tsquery('simple', {0})",
                        val(words.stream().map(word -> word + ':' + label).collect(joining(" & "))));
    }

    private static Field<?> exactly(Term term) {
        String words = String.join(" <-> ", term.words()) + (term.unfinished() ? ":*" : "");
        return field("to_tsquery('simple', {0})", val(words));
    }

    private static Field<?> forms(Term term) {
        String word = term.words().getFirst();
        return Stream.of("swedish", "english")
                .<Field<?>>map(language -> field("to_tsquery('" + language + "', {0})", val(word)))
                .reduce(exactly(term), (one, other) -> field("({0} || {1})", one, other));
    }
}
