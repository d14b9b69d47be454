package dev.sealhook;

import dev.sealhook.scheme.BodyDigest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A {@link DeliveryLog} in a table of a database, for services of several processes and such as must not handle a message
 * twice after a crash either. It is to be used in one of two ways.
 *
 * <p><b>Handle and record in one transaction</b>, if what handling does is in the same database. A crash before the commit
 * undoes both, and the message is new when it is delivered again; one that is delivered twice at once waits here until the
 * first is committed or rolled back.
 *
 * <pre>{@code
 * connection.setAutoCommit(false);
 * if (log.firstTime(connection, source, id)) {
 *     handle(event, connection);
 * }
 * connection.commit();      // and then answer 200
 * }</pre>
 *
 * <p><b>Record first and hand over</b>, if it is not: {@link #firstTime(String, String)} commits at once, in a connection
 * of its own. A crash between that and the end of handling loses the message, so hand it over to something durable, and
 * {@link #forget} it if that fails.
 *
 * <p>The table is not made here: {@link #createTable()} is the statement for your migrations. The module {@code java.sql}
 * must be there, which nothing else of Sealhook needs.
 */
public final class JdbcDeliveryLog implements DeliveryLog {
    private static final Pattern TABLE = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)?");
    private static final int MAX_LENGTH = 255; // characters of a column
    private static final String UNIQUE_VIOLATION = "23505"; // of PostgreSQL, H2, Db2, Derby
    private static final String CONSTRAINT_VIOLATION = "23"; // ISO/IEC 9075-2, table 38: the class of the state

    private final DataSource dataSource;
    private final String table;
    private final Clock clock;

    private JdbcDeliveryLog(DataSource dataSource, String table, Clock clock) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        this.table = table;
        this.clock = clock;
    }

    /**
     * A log in the table {@code webhook_delivery}.
     *
     * @param dataSource gives connections to the database
     * @return the log
     * @throws NullPointerException if it is null
     */
    public static JdbcDeliveryLog of(DataSource dataSource) {
        return new JdbcDeliveryLog(dataSource, "webhook_delivery", Clock.systemUTC());
    }

    /**
     * The same log in another table.
     *
     * @param name the table's name, with the schema's before it or not
     * @return a new log
     * @throws IllegalArgumentException if it is no plain name
     */
    public JdbcDeliveryLog withTable(String name) {
        if (!TABLE.matcher(name).matches()) {
            throw new IllegalArgumentException("a table's name is letters, digits and underscores: " + name);
        }
        return new JdbcDeliveryLog(dataSource, name, clock);
    }

    /**
     * The same log by another clock.
     *
     * @param newClock tells when a message was received
     * @return a new log
     * @throws NullPointerException if it is null
     */
    public JdbcDeliveryLog withClock(Clock newClock) {
        return new JdbcDeliveryLog(dataSource, table, Objects.requireNonNull(newClock, "clock"));
    }

    /**
     * The statement that makes the table: the time is in milliseconds since 1970-01-01T00:00:00Z.
     *
     * @return SQL
     */
    public String createTable() {
        return "create table " + table + " (source varchar(" + MAX_LENGTH + ") not null, id varchar(" + MAX_LENGTH
                + ") not null, received_at bigint not null, primary key (source, id))";
    }

    @Override
    public boolean firstTime(String source, String id) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            return firstTime(connection, source, id);
        } catch (SQLException e) {
            throw new DeliveryLogException("the delivery could not be recorded", e);
        }
    }

    /**
     * Records a message in the transaction of a connection, which is neither committed nor rolled back here; after {@code
     * false} it can be used on.
     *
     * @param connection a connection
     * @param source what tells providers apart
     * @param id the message's id
     * @return whether it was not recorded before, by this transaction or one that is committed
     * @throws SQLException if that cannot be said
     * @throws NullPointerException if one of the three is null
     */
    public boolean firstTime(Connection connection, String source, String id) throws SQLException {
        String sourceKey = key(source, "source");
        String idKey = key(id, "id");
        if (connection.getAutoCommit()) {
            return insert(connection, sourceKey, idKey, null);
        }
        // A statement that fails ends a transaction of PostgreSQL's; what is behind a savepoint can be taken back.
        Savepoint savepoint = connection.setSavepoint();
        boolean isFirst = insert(connection, sourceKey, idKey, savepoint);
        if (isFirst) {
            connection.releaseSavepoint(savepoint);
        }
        return isFirst;
    }

    private boolean insert(Connection connection, String source, String id, Savepoint savepoint) throws SQLException {
        String sql = "insert into " + table + " (source, id, received_at) values (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, source);
            insert.setString(2, id);
            insert.setLong(3, clock.millis());
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (savepoint != null) {
                connection.rollback(savepoint);
            }
            if (isDuplicate(e, connection, source, id)) {
                return false;
            }
            throw e;
        }
    }

    private boolean isDuplicate(SQLException e, Connection connection, String source, String id) throws SQLException {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        // Where the state does not tell which constraint was violated, the row does.
        return state.equals(UNIQUE_VIOLATION)
                || state.startsWith(CONSTRAINT_VIOLATION) && isRecorded(connection, source, id);
    }

    private boolean isRecorded(Connection connection, String source, String id) throws SQLException {
        String sql = "select 1 from " + table + " where source = ? and id = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, source);
            select.setString(2, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    public void forget(String source, String id) {
        String sql = "delete from " + table + " where source = ? and id = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            connection.setAutoCommit(true);
            delete.setString(1, key(source, "source"));
            delete.setString(2, key(id, "id"));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DeliveryLogException("the delivery could not be forgotten", e);
        }
    }

    /**
     * Forgets messages that no provider will deliver again; to be called now and then.
     *
     * @param age the least age, longer than any provider delivers again and any timestamp is tolerated
     * @return how many were forgotten
     * @throws DeliveryLogException if none may have been forgotten
     */
    public int forgetOlderThan(Duration age) {
        String sql = "delete from " + table + " where received_at < ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            connection.setAutoCommit(true);
            delete.setLong(1, clock.millis() - age.toMillis());
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new DeliveryLogException("old deliveries could not be forgotten", e);
        }
    }

    /** The text, or, if it is too long for its column, what stands for it. */
    private static String key(String text, String name) {
        Objects.requireNonNull(text, name);
        return text.length() <= MAX_LENGTH ? text : "sha256:" + BodyDigest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
