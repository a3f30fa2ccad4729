package dev.jobtracker.platform.database;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.impl.AbstractBinding;
import org.jooq.impl.DSL;

/** JSON documents as text: {@code jsonb} on PostgreSQL, plain text on SQLite. */
public final class JsonTextBinding extends AbstractBinding<JSONB, String> {

    @Override
    public Converter<JSONB, String> converter() {
        return Converter.ofNullable(JSONB.class, String.class, JSONB::data, JSONB::valueOf);
    }

    @Override
    protected void sqlInline(BindingSQLContext<String> context) {
        context.render().visit(DSL.inline(context.value()));
        castOnPostgres(context);
    }

    @Override
    protected void sqlBind(BindingSQLContext<String> context) {
        context.render().sql(context.variable());
        castOnPostgres(context);
    }

    private static void castOnPostgres(BindingSQLContext<String> context) {
        if (context.family() == SQLDialect.POSTGRES) {
            context.render().sql("::jsonb");
        }
    }

    @Override
    public void set(BindingSetStatementContext<String> context) throws SQLException {
        context.statement().setString(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<String> context) throws SQLException {
        context.value(context.resultSet().getString(context.index()));
    }
}
