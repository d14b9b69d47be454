package dev.sealhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The log in a database: a real PostgreSQL, and H2. */
class JdbcDeliveryLogTest {
    enum Database {
        POSTGRESQL,
        H2
    }

    private static EmbeddedPostgres postgres;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private DataSource dataSource;
    private JdbcDeliveryLog log;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private void open(Database database) throws SQLException {
        dataSource = database == Database.POSTGRESQL ? postgres.getPostgresDatabase() : h2();
        log = JdbcDeliveryLog.of(dataSource);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists webhook_delivery");
            statement.execute("drop table if exists handled");
            statement.execute(log.createTable());
            statement.execute("create table handled (id varchar(255) not null)");
        }
    }

    private static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:log;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        return h2;
    }

    private Connection transaction() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** What the Javadoc recommends. */
    private boolean handleInOneTransaction(Connection connection, String id) throws SQLException {
        boolean isFirst = log.firstTime(connection, "test", id);
        if (isFirst) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into handled values ('" + id + "')");
            }
        }
        return isFirst;
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsAMessageThatItHasSeen(Database database) throws SQLException {
        open(database);
        assertThat(log.firstTime("a", "1")).isTrue();
        assertThat(log.firstTime("a", "1")).isFalse();
        assertThat(log.firstTime("b", "1")).isTrue();
        assertThat(log.firstTime("a", "2")).isTrue();
        log.forget("a", "1");
        assertThat(log.firstTime("a", "1")).isTrue();
        assertThat(log.firstTime("a", "1")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void takesIdsOfAnyLengthAndCharacters(Database database) throws SQLException {
        open(database);
        for (String id : List.of(
                "",
                "'; drop table handled; --",
                "\u00e9\ud83d\ude00",
                "x".repeat(255),
                "x".repeat(256),
                "x".repeat(100_000))) {
            assertThat(log.firstTime("a", id)).isTrue();
            assertThat(log.firstTime("a", id)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsOneOfManyThreadsThatItIsTheFirst(Database database) throws Exception {
        open(database);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String id = Integer.toString(i % 20);
            answers.add(threads.submit(() -> log.firstTime("a", id)));
        }
        int first = 0;
        for (Future<Boolean> answer : answers) {
            first += answer.get() ? 1 : 0;
        }
        assertThat(first).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    void letsATransactionGoOnBehindARepetition(Database database) throws SQLException {
        open(database);
        log.firstTime("test", "1");
        try (Connection connection = transaction()) {
            assertThat(handleInOneTransaction(connection, "1")).isFalse();
            assertThat(handleInOneTransaction(connection, "2")).isTrue();
            assertThat(handleInOneTransaction(connection, "2")).isFalse();
            connection.commit();
        }
        assertThat(count("select count(*) from handled")).isOne();
        assertThat(count("select count(*) from webhook_delivery")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void handlesAMessageOnceThatIsDeliveredTwiceAtOnce(Database database) throws Exception {
        open(database);
        try (Connection first = transaction()) {
            assertThat(handleInOneTransaction(first, "1")).isTrue();
            Future<Boolean> second = threads.submit(this::redelivery);
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            first.commit();
            assertThat(second.get(20, TimeUnit.SECONDS)).isFalse();
        }
        assertThat(count("select count(*) from handled")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void handlesARedeliveryWhoseFirstWasRolledBackMeanwhile(Database database) throws Exception {
        open(database);
        try (Connection first = transaction()) {
            assertThat(handleInOneTransaction(first, "1")).isTrue();
            Future<Boolean> second = threads.submit(this::redelivery);
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            first.rollback();
            assertThat(second.get(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(count("select count(*) from handled")).isOne();
    }

    private boolean redelivery() throws SQLException {
        try (Connection connection = transaction()) {
            boolean isFirst = handleInOneTransaction(connection, "1");
            connection.commit();
            return isFirst;
        }
    }

    @ParameterizedTest
    @EnumSource
    void handlesAMessageAgainWhoseTransactionACrashCutOff(Database database) throws SQLException {
        open(database);
        Connection crashing = transaction();
        assertThat(handleInOneTransaction(crashing, "1")).isTrue();
        if (database == Database.POSTGRESQL) {
            terminate(crashing);
        } else {
            crashing.close(); // H2 is in this process: what closes without a commit is what a crash leaves
        }
        assertThat(count("select count(*) from handled")).isZero();
        assertThat(redelivery()).isTrue();
        assertThat(redelivery()).isFalse();
        assertThat(count("select count(*) from handled")).isOne();
    }

    /** Ends the connection from the server's side, in the middle of its transaction. */
    private void terminate(Connection connection) throws SQLException {
        int process;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select pg_backend_pid()")) {
            rows.next();
            process = rows.getInt(1);
        }
        count("select case when pg_terminate_backend(" + process + ", 10000) then 1 else 0 end");
        assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource
    void losesWhatWasRecordedFirstAndNotHandedOverUnlessItIsForgotten(Database database) throws SQLException {
        open(database);
        assertThat(log.firstTime("test", "1")).isTrue(); // and then a crash
        assertThat(redelivery()).isFalse();
        log.forget("test", "1"); // what is to be done where handing over fails
        assertThat(redelivery()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void forgetsWhatIsOldEnough(Database database) throws SQLException {
        open(database);
        Instant now = Instant.ofEpochSecond(1_700_000_000);
        log.withClock(Clock.fixed(now.minusSeconds(61), ZoneOffset.UTC)).firstTime("a", "old");
        log.withClock(Clock.fixed(now.minusSeconds(60), ZoneOffset.UTC)).firstTime("a", "new");
        assertThat(log.withClock(Clock.fixed(now, ZoneOffset.UTC)).forgetOlderThan(Duration.ofMinutes(1)))
                .isOne();
        assertThat(log.firstTime("a", "old")).isTrue();
        assertThat(log.firstTime("a", "new")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void saysThatItCannotSay(Database database) throws SQLException {
        open(database);
        JdbcDeliveryLog elsewhere = log.withTable("nowhere");
        assertThatThrownBy(() -> elsewhere.firstTime("a", "1"))
                .isInstanceOf(DeliveryLogException.class)
                .hasMessage("the delivery could not be recorded")
                .hasCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> elsewhere.forget("a", "1")).isInstanceOf(DeliveryLogException.class);
        assertThatThrownBy(() -> elsewhere.forgetOlderThan(Duration.ZERO)).isInstanceOf(DeliveryLogException.class);
        assertThatThrownBy(() -> log.withTable("a; drop table b")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotTakeAnotherViolationForARepetition(Database database) throws SQLException {
        open(database);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table webhook_delivery add constraint positive check (received_at > 0)");
        }
        JdbcDeliveryLog early = log.withClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThatThrownBy(() -> early.firstTime("a", "1")).isInstanceOf(DeliveryLogException.class);
        assertThat(log.firstTime("a", "1")).isTrue();
    }
}
