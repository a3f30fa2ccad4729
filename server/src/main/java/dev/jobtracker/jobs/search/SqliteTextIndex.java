package dev.jobtracker.jobs.search;

import static dev.jobtracker.platform.schema.Tables.POSTING;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import dev.jobtracker.jobs.text.IndexedText;
import dev.jobtracker.jobs.text.SearchText.Term;
import dev.jobtracker.jobs.text.Stems;
import dev.jobtracker.platform.database.RowBatch;
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
import org.jspecify.annotations.Nullable;

/**
 * FTS5. A word is found in any column, its stems too; {@code bm25} ranks with a weight for each column. Words reach a
 * query only as {@link dev.jobtracker.jobs.text.Words} made them, letters and digits, so none can be an operator.
 */
final class SqliteTextIndex implements TextIndex {

    private static final Table<?> INDEX = table("posting_fts");
    private static final Field<Integer> ROW = field("posting_fts.rowid", SQLDataType.INTEGER);
    private static final String COLUMNS_THAT_ARE_SHOWN = "{title company skills location description} : ";

    /** A merge of so many is over in the time of an ordinary write. */
    private static final int PAGES_IN_A_STEP = 100;

    /** Title, company, skills, location, description, the title's stems, other stems. */
    private static final Field<Double> RELEVANCE =
            field("bm25(posting_fts, 10.0, 5.0, 3.0, 2.0, 1.0, 4.0, 0.5)", SQLDataType.DOUBLE);

    @Override
    public void put(DSLContext db, Map<Integer, IndexedText> texts) {
        RowBatch.execute(
                db,
                db.query("insert or replace into posting_fts "
                        + "(rowid, title, company, skills, location, description, title_stems, stems) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)"),
                texts.entrySet().stream()
                        .map(entry -> values(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static @Nullable Object[] values(int number, IndexedText text) {
        return new @Nullable Object[] {
            number,
            text.title(),
            text.company(),
            text.skills(),
            text.location(),
            text.description(),
            text.titleStems(),
            text.stems()
        };
    }

    @Override
    public void remove(DSLContext db, Collection<Integer> numbers) {
        db.deleteFrom(INDEX).where(ROW.in(numbers)).execute();
    }

    /**
     * FTS5 only notes what is deleted, and leaves it out when it merges the trees that have it: a negative number of
     * pages begins with all trees, a positive one goes on, and a step that had nothing to do changes one row or none
     * (sqlite.org/fts5.html, "The merge command").
     */
    @Override
    public boolean forget(DSLContext db, boolean first) {
        int before = changes(db);
        db.execute(
                "insert into posting_fts (posting_fts, rank) values ('merge', ?)",
                first ? -PAGES_IN_A_STEP : PAGES_IN_A_STEP);
        return changes(db) - before > 1;
    }

    private static int changes(DSLContext db) {
        return db.select(field("total_changes()", SQLDataType.INTEGER))
                .fetchSingle()
                .value1();
    }

    @Override
    public void clear(DSLContext db) {
        db.execute("insert into posting_fts (posting_fts) values ('delete-all')");
    }

    @Override
    public Hits hits(Wanted wanted, Part part) {
        String unwanted = wanted.text().unwanted().stream()
                .map(term -> COLUMNS_THAT_ARE_SHOWN + words(term))
                .collect(joining(" OR "));
        String match = match(wanted, part);
        if (match.isEmpty()) {
            Condition condition = unwanted.isEmpty()
                    ? noCondition()
                    : POSTING.NUMBER.notIn(select(ROW).from(INDEX).where(matches(unwanted)));
            return Hits.unranked(POSTING, condition);
        }
        String all = unwanted.isEmpty() ? match : "(" + match + ") NOT (" + unwanted + ")";
        // A cross join keeps SQLite from walking the postings first and asking the index about each.
        return new Hits(
                INDEX.crossJoin(POSTING),
                matches(all).and(POSTING.NUMBER.eq(ROW)),
                wanted.text().wanted().isEmpty() ? null : RELEVANCE,
                null);
    }

    private static Condition matches(String query) {
        return condition("posting_fts match {0}", val(query));
    }

    private static String match(Wanted wanted, Part part) {
        List<String> parts = new ArrayList<>();
        wanted.text().wanted().forEach(term -> parts.add(occurrence(term)));
        wanted.location().forEach(word -> parts.add("location : \"" + word + '"'));
        wanted.company().forEach(word -> parts.add("company : \"" + word + '"'));
        String all = String.join(" AND ", parts);
        return switch (part) {
            case ALL -> all;
            case IN_TITLE -> '(' + all + ") AND (" + inTitle(wanted) + ')';
            case ELSEWHERE -> '(' + all + ") NOT (" + inTitle(wanted) + ')';
        };
    }

    private static String inTitle(Wanted wanted) {
        return wanted.text().wanted().stream()
                .map(term -> "{title title_stems} : " + occurrence(term))
                .collect(joining(" AND "));
    }

    private static String occurrence(Term term) {
        return term.exact() || term.isPhrase() ? words(term) : forms(term);
    }

    private static String words(Term term) {
        return '"' + String.join(" ", term.words()) + (term.unfinished() ? "\" *" : "\"");
    }

    private static String forms(Term term) {
        String word = term.words().getFirst();
        return Stream.concat(Stream.of(words(term)), Stems.of(word).stream().map(stem -> '"' + stem + '"'))
                .collect(joining(" OR ", "(", ")"));
    }
}
