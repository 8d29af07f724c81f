package dev.retort.schema.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "jdbc:postgresql://h/db?user=u&password=p4ss&ssl=true | jdbc:postgresql://h/db?user=u&password=***&ssl=true",
                "jdbc:h2:mem:x;PASSWORD=p4ss;USER=sa | jdbc:h2:mem:x;PASSWORD=***;USER=sa",
                "jdbc:mysql://root:p4ss@h:3306/db | jdbc:mysql://root:***@h:3306/db",
                "no suitable driver for postgres://u@h/db | no suitable driver for postgres://u@h/db",
                "jdbc:mysql://root:p4@s/s?@h:3306/db | jdbc:mysql://root:***@h:3306/db",
                "the host root:p4ss@h is not known | the host root:***@h is not known",
                "Incorrect port value : p4ss@h | Incorrect port value : ***",
                "Connection to h:1 refused, port: 5432. | Connection to h:1 refused, port: 5432.",
                "jdbc:oracle:thin:scott/tiger@h:1:x | jdbc:oracle:thin:scott:***@h:1:x",
                "URL \"jdbc:h2:x;PASSWORD=p4,s)s\". | URL \"jdbc:h2:x;PASSWORD=***\".",
                "{user=sa, password=p4ss, ssl=true} | {user=sa, password=***, ssl=true}",
                "jdbc:sqlite:x?cipher=y&hexkey=p4ss | jdbc:sqlite:x?cipher=y&hexkey=***",
                "trustStorePassword=p4ss accessToken = p4ss | trustStorePassword=*** accessToken = ***",
                "{\"api_key\": \"p4\\\"ss\"} | {\"api_key\": \"***\"}",
                "create role r login password E'p4''ss' | create role r login password E'***'",
                "Access denied (using password: YES) | Access denied (using password: YES)",
                "invalid password \"x\", unexpected token 'y' | invalid password \"x\", unexpected token 'y'"
            })
    void areNotShown(String text, String shown) {
        assertThat(Secrets.redacted(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "create user u identified by 'p4''ss' require ssl | create user u identified by '***' require ssl",
                "alter user u identified with native as 'p4ss' | alter user u identified with native as '***'",
                "create server s options (user 'u', password 'p4ss') | create server s options (user 'u', password '***')",
                "update apps set token = 'p4ss' where id = 1 | update apps set token = '***' where id = 1",
                "select dblink('host=h password=p4ss') | select dblink('host=h password=***')",
                "update apps set token = upper(token) | update apps set token = upper(token)",
                "alter table users add column password varchar(80) | alter table users add column password varchar(80)"
            })
    void areNotShownInStatements(String sql, String shown) {
        assertThat(Secrets.redactedStatement(sql)).isEqualTo(shown);
    }
}
