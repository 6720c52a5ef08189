package nl.nota;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what the product asks of its database, in the thread of the test. */
@TestComponent
public class Statements implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> ASKED = new ThreadLocal<>();

    /** The SQL that this work sends to the database, in order. */
    public static List<String> during(Runnable work) {
        var asked = new ArrayList<String>();
        ASKED.set(asked);
        try {
            work.run();
        } finally {
            ASKED.remove();
        }
        return asked;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listening(source) : bean;
    }

    private static final class Listening extends DelegatingDataSource {
        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return wrapped(Connection.class, super.getConnection(), "");
        }
    }

    private static <T> T wrapped(Class<T> type, T target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                if (method.getName().startsWith("execute")) heard(sql.isEmpty() ? arguments[0] : sql);
                var answer = method.invoke(target, arguments);
                var asked =
                        arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
                return switch (answer) {
                    case CallableStatement statement -> wrapped(CallableStatement.class, statement, asked);
                    case PreparedStatement statement -> wrapped(PreparedStatement.class, statement, asked);
                    case Statement statement
                    when target instanceof Connection -> wrapped(Statement.class, statement, asked);
                    case null, default -> answer;
                };
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void heard(Object sql) {
        var asked = ASKED.get();
        if (asked != null) asked.add(String.valueOf(sql));
    }
}
