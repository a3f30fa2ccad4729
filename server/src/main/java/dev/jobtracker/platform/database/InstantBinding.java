package dev.jobtracker.platform.database;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Instants in the database, to the microsecond: PostgreSQL's own type, and on SQLite text of one fixed width, so that
 * the order of the text is the order in time.
 */
public final class InstantBinding extends AbstractBinding<OffsetDateTime, Instant> {

    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int TEXT_LENGTH = 27;
    private static final int FIRST_USUAL_YEAR = 1000;
    private static final int LAST_USUAL_YEAR = 9999;

    @Override
    public Converter<OffsetDateTime, Instant> converter() {
        return Converter.ofNullable(
                OffsetDateTime.class, Instant.class, OffsetDateTime::toInstant, InstantBinding::inUtc);
    }

    @Override
    protected void sqlInline(BindingSQLContext<Instant> context) {
        context.render().visit(DSL.inline(text(context.value())));
    }

    @Override
    public void set(BindingSetStatementContext<Instant> context) throws SQLException {
        Instant value = context.value();
        if (context.dialect().family() == SQLDialect.SQLITE) {
            context.statement().setString(context.index(), text(value));
        } else {
            context.statement().setObject(context.index(), value == null ? null : inUtc(value));
        }
    }

    @Override
    public void get(BindingGetResultSetContext<Instant> context) throws SQLException {
        if (context.dialect().family() == SQLDialect.SQLITE) {
            String text = context.resultSet().getString(context.index());
            context.value(text == null ? null : Instant.parse(text));
        } else {
            OffsetDateTime time = context.resultSet().getObject(context.index(), OffsetDateTime.class);
            context.value(time == null ? null : time.toInstant());
        }
    }

    private static OffsetDateTime inUtc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : written(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The same as the formatter, and many times faster: an import writes five for every posting. */
    private static String written(LocalDateTime time) {
        if (time.getYear() < FIRST_USUAL_YEAR || time.getYear() > LAST_USUAL_YEAR) {
            return TEXT.format(time);
        }
        StringBuilder text = new StringBuilder(TEXT_LENGTH).append(time.getYear());
        appendTwo(text.append('-'), time.getMonthValue());
        appendTwo(text.append('-'), time.getDayOfMonth());
        appendTwo(text.append('T'), time.getHour());
        appendTwo(text.append(':'), time.getMinute());
        appendTwo(text.append(':'), time.getSecond());
        int micros = time.getNano() / 1_000;
        appendTwo(text.append('.'), micros / 10_000);
        appendTwo(text, micros / 100 % 100);
        appendTwo(text, micros % 100);
        return text.append('Z').toString();
    }

    private static void appendTwo(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
